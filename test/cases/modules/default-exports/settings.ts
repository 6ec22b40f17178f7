export default {
  level: 1,
  tags: ["default"],
  describe(): string {
    return `level ${this.level} with ${this.tags.join("+")}`;
  },
};
