// The functions of runtime-headers. C++ looks for a function also where the types of its arguments live, so a call of a
// user's `swap(a, b)` could mean the runtime's: such a call says `::swap(a, b)`. Held against the headers by a test.

export const runtimeFunctions: ReadonlySet<string> = new Set(
  `
  absolute allOf appendBytes appendCodePoint appendCodePoints appendFraction appendHexEscape appendJsonText
  appendLoneHalf appendPart appendParts appendQuoted appendReplacement appendReplacementBy appendRow
  appendSpaces appendUnits arrayOfBytes asSigned asciiPrefix bitsOf boxed boxedCause byteFromUnit carryDigits
  castTo caught ceilDiv charAt charBytes charCodeAt characters checkJson chooseColumns chooseQuote clampIndex
  clz32 codeAt codePointAt codePointOrNone collationWeight columnsOf compare compareDecimal compared concat
  convertOptional countUnits decode digitValue downcast each eachCharacter eachText easyDigits elementAt
  elementOrNone elementText encode endsWith escapeLetter everyByte exactInt fail failIndex failName filled
  filterBytes findByte findByteIndex findBytes findLastByte findLastByteIndex findUnit finished fitsOneLine
  floorDiv floorMod fold foldBytes foldBytesDown foldUp forEachByte fromBits fromCharCode fromCharCodes
  fromCodePoint fromJson fromOptional fround generated generatedBytes groupEntries hashAddress hold holdsByte
  holdsLineEnd hypot hypotOf identityOf imul inCase includes indexOf insertionSort inspect inspectFirst
  inspectFirstOrNull inspectOrNull inspected inspectedName inspectedOrNull inspectedText isAbsent isBefore
  isContinuation isDigit isFunction isHighSurrogate isInRuns isInside isInteger isLiteral isLowSurrogate
  isNumeric isObject isPlainName isSafeInteger isSame isSameNumber isWhiteSpace join jsonErrorAfter jsonErrorAt
  jsonEscape jsonTokenError largest largestOf lastIndexOf layOut length lengthOfParts localeCompare made make
  makeEmpty makeMap makeRecord makeShared mapBytes maximum mayHaveCase mergeNeighbours mergeSort minimum moved
  name nameIndex narrow narrowKey nearestDouble next nextWeight objectText optionalMember optionalText
  optionalTextOrNull optionalUnion padEnd padStart padding parseFloat parseInt parseJson partLength partSize
  partsSize passed pointerTo pow print printFirstUnion printFirstUnionOrNull printUnion printUnionOrNull
  radixDigit raise raiseJson randomUnit readBinaryDigits readDecimal readJson readOddDigits readTable
  readTableWord readTrimmed reduceBytes reduceBytesRight remainder repeat replace replaceAll replaceAllWith
  replaceWith replacementBy requireIndex requireOwnName requireRadix requireRange resizedBlock resume round
  roundDigits same scaleByTen setAside shiftLeft shiftRight shiftRightUnsigned shortestDigits sign
  sizeWithoutSpace skipSpace slice smallest someByte sortBytes sortBytesTrying sortItems sortedRun split
  startsWith substr substring swap tableAt tableGet tableText takeApart textAt textFromBytes textInCase
  textOfUnit textWithRoom thrown toExponential toFixed toIndex toInt32 toJson toLastIndex toLowerCase toNumber
  toPrecision toRadix toText toUint32 toUpperCase topBit trim trimEnd trimStart truthy typeOf unboxed unitAt
  unitsBetween unitsOf unknownName visit visitEntry withoutFormat wrapAdd wrapSubtract writeDigits writeJson
  writeNumber writeScientific writeStart wrongType
  `
    .trim()
    .split(/\s+/),
);
