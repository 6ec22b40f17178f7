// The functions of runtime-headers, each with how many arguments it takes (`*`: any number). C++ looks for a function also
// where the types of its arguments live, so a call of a user's `swap(a, b)` could mean the runtime's: such a call says
// `::swap(a, b)`. Held against the headers by a test.

const functions: ReadonlySet<string> = new Set(
  `
  absolute/1 allOf/1 appendBytes/3 appendCodePoint/2 appendCodePoints/* appendCodePoints/1 appendFraction/4
  appendHexEscape/2 appendJsonText/2 appendLoneHalf/1 appendPart/2 appendParts/* appendParts/1 appendQuoted/3
  appendReplacement/5 appendReplacementBy/5 appendRow/2 appendSpaces/2 appendUnits/* appendUnits/2
  arrayLength/1 arrayOfBytes/2 askedIndex/1 asSigned/1 asciiPrefix/2 beginsAt/3 bitsOf/1 boxed/1 boxedCause/1 byteFromUnit/2
  bytesBetween/3 carryDigits/3 castTo/1 caught/0 ceilDiv/2 charAt/2 charAt/3 charBytes/3 charCodeAt/2
  characters/1 checkBufferLength/1 checkBufferLength/2 checkRepeat/2 checkRepeat/3 checkStart/2 checkView/1 checkView/2
  checkView/3 checkView/4 raiseMisplaced/2 raiseStart/2 raiseViewLength/3 wholeOf/1 checkBytesLength/1 checkBytesLength/2 checkCodePoint/1 checkCodePoint/2 checkCodePoints/1 checkCodePoints/2 checkCount/1 checkCount/2
  checkDigits/1 checkDigits/2 checkExponent/2 checkExponent/3 checkIndex/2 checkIndex/3 checkJson/1 checkLength/1
  checkLength/2 checkNotEmpty/1 checkNotEmpty/2 checkOffset/3 checkOffset/4 checkPrecision/2 checkPrecision/3
  checkRadix/1 checkRadix/2 checkSet/3 checkSet/4 chooseColumns/5 chooseQuote/2 clampIndex/2 closeGaps/* clz32/1 codeAt/2 codeAt/3 codeOr/3 codeOr/4
  codePointAt/2
  codePointOrNone/2 collationWeight/1 columnsOf/1 compare/2 compareDecimal/2 compared/4 concat/*
  convertOptional/1 cosh/1 countUnits/2 decode/2 digitValue/1 dropPlace/* downcast/1 each/1 eachCharacter/1 eachCharacterOf/1
  eachText/1 easyDigits/2 elementAt/2 elementAt/3 elementOrNone/2 elementOrNone/3 elementText/* elementText/1 encode/2
  endPlaces/*
  endsWith/3 endsWord/4 errorPart/1 escapeLetter/1 everyByte/2 exactInt/1 exp/1 expectNull/* expectUndefined/* fail/2 failHole/1 failIndex/2 failName/1 fillHoles/3 filled/2 filterBytes/2
  findByte/2 findHoles/1 findByteIndex/2 findBytes/4 findLastByte/2 findLastByteIndex/2 findUnit/3 finished/1
  firstHoles/0 fitsOneLine/2 floorDiv/2 floorMod/2 floorQuotient/2 fold/5 foldBytes/4 foldBytesDown/4 forEachByte/2 fromBits/1
  fromCharCode/* fromCharCodes/1 fromCodePoint/* fromCodePoints/1 fromJson/1 fromOptional/1 fround/1 generated/2
  generatedBytes/2 groupEntries/2 hasIndex/2 hashAddress/1 hashOfClass/2 heldHoles/1 hold/1 holding/1 holdsByte/3 holdsLineEnd/1 hypot/* hypot/0 hypotOf/2
  identityOf/1 imul/2 inCase/2 includes/3 indexOf/3 indexCount/1 impossible/1 insertionSort/3 inspect/* inspect/2 inspectEach/2
  inspectEachAfter/2 inspectEachBefore/2 inspectFirst/2 inspectFirstItem/2 inspectFirstOrNull/2 inspectItem/2
  inspectOrNull/* inspectOrNull/2 inspectUnshown/2 inspected/1 inspectedName/1 inspectedOrNull/1 inspectedText/2 isAbsent/*
  isAbsent/1 isBefore/3 isCased/1 isContinuation/1 isDigit/1 isElement/3 isElement/4 isExactly/1 isFunction/* isHighSurrogate/1 isInRuns/2 isInside/2 isInsideWord/1
  isInstance/1 isSameClass/3 settleClass/2 isInteger/1 isLiteral/2 isLowSurrogate/1 isNumeric/* isNumeric/1 isObject/* isPlainName/1 isSafeInteger/1
  isLeftOut/1 isTextOfUnit/2 isUndefined/* isUndefined/1 isWhole/2 isWithin/3 isWord/2 isSame/2 isSameNumber/2 isWhiteSpace/1 join/1 join/2 joinError/* jsonErrorAfter/2 jsonErrorAt/3 jsonEscape/1
  jsonTokenError/2 largest/1 largestOf/2 lastIndexOf/3 layOut/3 length/1 length/2 lengthOfParts/*
  lengthOfParts/0 load/1 localeCompare/2 log2/1 made/3 make/* makeEmpty/0 makeError/* makeMap/1 makeRecord/1 makeShared/* mapBytes/2
  maximum/* maximum/1 maximum/2 mayHaveCase/1 mergeNeighbours/5 mergeSort/4 minimum/* minimum/1 minimum/2
  moveHoles/2 moved/1 nameIndex/1 narrow/1 narrowKey/2 nearestDouble/1 nextWeight/2 noteHoles/3 numberPlaces/2 objectText/2 optionalMember/*
  incomparable/1 optionalMember/1 optionalText/1 optionalTextOrNull/1 optionalUnion/* ownName/* ownName/1 padEnd/2 padEnd/3 padStart/2
  padStart/3 padding/3 parseFloat/1 parseInt/2 parseJson/1 parseJsonNull/1 partLength/1 partSize/1
  partsSize/* partsSize/0 passed/1 pieceOf/1 pointerTo/1 pow/2 present/1 print/2 printFirstUnion/* printFirstUnion/2
  printFirstUnionOrNull/2 printUnion/* printUnion/2 printUnionOrNull/2 quotient/2 radixDigit/1 raise/1 raise/4 raiseAt/2
  raiseJson/1 randomUnit/0 rawText/2 readBinaryDigits/2 readDecimal/1 readJson/2 readOddDigits/2 readTable/1
  readTableWord/1 readTrimmed/1 reduceBytes/2 reduceBytes/3 reduceBytesRight/2 reduceBytesRight/3 remainder/2
  removeHoles/1 repeat/2 replace/3 replaceAll/3 replaceAllWith/3 replaceWith/3 replacementBy/4 requireFilled/1 requireIndex/2 requireOther/2 requirePresent/2
  requireOwnName/1 requireRadix/1 requireRead/2 requireRange/4 requireThere/2 requireWhole/1 resizedBlock/3 resume/1 retyped/1 round/1 roundDigits/4 same/2
  scaleByTen/2 setAside/0 shiftLeft/2 shiftRight/2 shiftRightUnsigned/2 shortestDigits/2 sign/1
  sizeWithoutSpace/3 skipSpace/2 slice/3 slice/4 smallest/1 someByte/2 sortBytes/2 sortBytesTrying/2
  sortedText/* sortedText/1 sortItems/3 sortPresentItems/3 sortedRun/3 split/3 startsWith/3 startsWith/4 substr/3 substring/3 substring/4 swap/2 tableAt/2
  tableGet/2 tableOf/0 tableText/2 takeApart/1 textAt/2 textFromBytes/2 textInCase/2 textOfArgument/1 textOfUnit/1
  textWithRoom/1
  thrown/0 toExponential/1 toExponential/2 toFixed/2 toIndex/1 asAnything/1 isOnlyOne/1 numberOf/1 parseRevived/2 replaceTable/2 reviveJson/2 revived/3 rootAmong/2 toJsonBy/2 toJsonBy/3
  visitedBy/5 visitedBy/6 toInt32/1 toJson/1 toJson/2 toJsonOf/2
  toJsonOf/3 toJsonOfOrNothing/2 toJsonOfOrNothing/3 toJsonOrNothing/1 toJsonOrNothing/2 toLastIndex/1
  toLowerCase/1 toNumber/1 toPrecision/2 toRadix/2 toText/* toText/1 toUint32/1 toUpperCase/1 topBit/1 trim/1
  trimEnd/1 trimStart/1 truthy/* truthy/1 typeOf/* unboxed/1 unfilled/1 unitAt/2 unitAt/3 unitFrom/2 unitOrAbove/2 unitOrAbove/3 unitsBetween/3
  unitsOf/1 unset/1 unsignedQuotient/2 unknownName/1 visit/4 visitEntry/4 withNulls/1 withoutFormat/1 wrapAdd/2 wrapSubtract/2 writeDigits/4
  writeEntry/3 writeJson/* writeJson/2 writeNumber/2 writeScientific/4 writeStart/3 wrongType/*
  `
    .trim()
    .split(/\s+/),
);

export function isRuntimeFunction(name: string, argumentCount: number): boolean {
  return functions.has(`${name}/${argumentCount}`) || functions.has(`${name}/*`);
}
