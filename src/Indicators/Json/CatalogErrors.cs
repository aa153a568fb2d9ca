using System.Collections.Immutable;

namespace Indicators.Json;

/// <summary>
/// Everything that can be wrong with a catalogue file as a text, <c>IND0001</c> to <c>IND0099</c>. What is wrong with the
/// statements in it is the business of the model (<c>IND01xx</c>) and of the checks.
/// </summary>
internal static class CatalogErrors
{
    /// <summary>The file cannot be opened or read. {0} the system's reason.</summary>
    public static DiagnosticDescriptor FileUnreadable { get; } = Row(
        "IND0001", "无法读取文件：{0}", "The file cannot be read: {0}");

    /// <summary>The file or line is larger than allowed. {0} bytes found, {1} allowed.</summary>
    public static DiagnosticDescriptor FileTooLarge { get; } = Row(
        "IND0002", "内容有{0}字节，上限为{1}字节；请拆分，或将观测值移入 *.observations.jsonl。", "The content has {0} bytes, {1} are allowed; split it, or move observations into a *.observations.jsonl file.");

    /// <summary>A byte is not UTF-8. {0} the byte, hexadecimal.</summary>
    public static DiagnosticDescriptor NotUtf8 { get; } = Row(
        "IND0003", "字节 {0} 不是有效的 UTF-8；请以 UTF-8 编码保存文件。", "The byte {0} is not UTF-8; save the file in UTF-8.");

    /// <summary>The text is not JSON from here on; the rest of the file is not read. {0} what stands there.</summary>
    public static DiagnosticDescriptor NotJson { get; } = Row(
        "IND0004", "从此处起不是有效的 JSON（遇到 {0}）；请检查逗号、引号和括号。文件其余部分未读取。", "Not JSON from here on (at {0}); check commas, quotes and brackets. The rest of the file was not read.");

    /// <summary>The text ends inside a value; the rest is missing.</summary>
    public static DiagnosticDescriptor Truncated { get; } = Row(
        "IND0005", "文件在此处中断，缺少结尾；请补全引号和括号。", "The file ends here in the middle of a value; complete its quotes and brackets.");

    /// <summary>Objects and arrays are nested too deep. {0} levels allowed.</summary>
    public static DiagnosticDescriptor TooDeep { get; } = Row(
        "IND0006", "嵌套超过{0}层；文件其余部分未读取。", "Nested more than {0} levels deep; the rest of the file was not read.");

    /// <summary>The file is empty.</summary>
    public static DiagnosticDescriptor Empty { get; } = Row(
        "IND0007", "文件是空的；至少应为 {{ \"formatVersion\": 1 }}。", "The file is empty; the least it holds is {{ \"formatVersion\": 1 }}.");

    /// <summary>The format version is not known. {0} found, {1} known.</summary>
    public static DiagnosticDescriptor UnknownVersion { get; } = Row(
        "IND0008",
        "本文件为更新的版本而写：格式版本 {0}（支持 1 至 {1}）；请升级程序库。文件其余部分未读取。",
        "The file was written for a newer version: format version {0} is not known (1 to {1} are); use a newer version of the library. The rest of the file was not read.");

    /// <summary>A folder holds no catalogue file. {0} the folder.</summary>
    public static DiagnosticDescriptor NoFiles { get; } = Row(
        "IND0009", "目录 {0} 中没有 *.json 或 *.observations.jsonl 文件。", "The folder {0} holds no *.json and no *.observations.jsonl file.");

    /// <summary>More errors than are listed. {0} how many more.</summary>
    public static DiagnosticDescriptor TooManyErrors { get; } = Row(
        "IND0010", "本文件另有{0}个错误未列出；请先更正以上错误。", "{0} more errors in this file are not listed; correct those above first.");

    /// <summary>A property the format does not have. {0} its name, {1} the object, {2} the names there are.</summary>
    public static DiagnosticDescriptor UnknownProperty { get; } = Row(
        "IND0011", "{1} 没有属性 “{0}”；可用的属性：{2}。", "'{0}' is no property of {1}; its properties are {2}.");

    /// <summary>A property that was there before. {0} its name, {1} the object.</summary>
    public static DiagnosticDescriptor DuplicateProperty { get; } = Row(
        "IND0012", "{1} 中属性 “{0}” 重复；请只保留一个。", "'{0}' is given twice in this {1}; keep one.");

    /// <summary>A required property is missing. {0} its name, {1} the object.</summary>
    public static DiagnosticDescriptor MissingProperty { get; } = Row(
        "IND0013", "{1} 缺少必需的属性 “{0}”；请补上。", "This {1} lacks the property '{0}'; add it.");

    /// <summary>A value of another JSON type. {0} expected, {1} found.</summary>
    public static DiagnosticDescriptor WrongType { get; } = Row(
        "IND0014", "此处应为 {0}，实为 {1}；无值时请删去该属性。", "Expected {0}, found {1}; leave the property out where there is no value.");

    /// <summary>A word that is none of the allowed ones. {0} the word, {1} the allowed ones.</summary>
    public static DiagnosticDescriptor UnknownWord { get; } = Row(
        "IND0015", "“{0}” 不在允许的取值之内；应为：{1}。", "'{0}' is none of the allowed words; use one of {1}.");

    /// <summary>A text without content.</summary>
    public static DiagnosticDescriptor Blank { get; } = Row(
        "IND0016", "文字不能为空；无内容时请删去该属性。", "The text is blank; leave the property out where there is none.");

    /// <summary>A text longer than allowed. {0} its start, {1} characters found, {2} allowed.</summary>
    public static DiagnosticDescriptor TooLong { get; } = Row(
        "IND0017", "“{0}” 有{1}个字符，上限为{2}；请缩短。", "'{0}' has {1} characters, {2} are allowed; shorten it.");

    /// <summary>A number outside its range, or not whole. {0} the number, {1} least, {2} most.</summary>
    public static DiagnosticDescriptor NumberOutOfRange { get; } = Row(
        "IND0018", "{0} 不是 {1} 至 {2} 之间的整数。", "{0} is no whole number from {1} to {2}.");

    /// <summary>A number with more digits than can be held. {0} the number.</summary>
    public static DiagnosticDescriptor NumberNotExact { get; } = Row(
        "IND0019", "{0} 不能精确保存（至多28位数字，不用指数）；请缩短，或写成字符串。", "{0} cannot be held exactly (up to 28 digits, no exponent); shorten it.");

    /// <summary>An escape that names no character. {0} the text.</summary>
    public static DiagnosticDescriptor BrokenEscape { get; } = Row(
        "IND0020", "“{0}” 含有半个代理对（\\uD800—\\uDFFF 须成对）；请直接写出该字符。", "'{0}' has an escape for half a surrogate pair (\\uD800 to \\uDFFF come in pairs); write the character itself.");

    /// <summary>An array that says nothing.</summary>
    public static DiagnosticDescriptor EmptyArray { get; } = Row(
        "IND0021", "数组是空的；无内容时请删去该属性。", "The array is empty; leave the property out where there is nothing to list.");

    /// <summary>A text without a wording in either language.</summary>
    public static DiagnosticDescriptor NoWording { get; } = Row(
        "IND0022", "文字至少要有 zh 或 en 之一。", "A text needs a wording: zh, en or both.");

    /// <summary>An id with a character that ids do not have. {0} the id.</summary>
    public static DiagnosticDescriptor BadId { get; } = Row(
        "IND0023", "“{0}” 不是标识：只能用文字、数字和 - _ . + / :，且不能为空。", "'{0}' is no id; use letters, digits and - _ . + / : only.");

    /// <summary>A figure that cannot be read; the place is that of the character to blame. {0} why, in Chinese; {1} in English.</summary>
    public static DiagnosticDescriptor BadFigure { get; } = Row(
        "IND0030", "无法读取数据：{0}", "Unreadable figure: {1}");

    /// <summary>A period that cannot be read; the place is that of the character to blame. {0} why, in Chinese; {1} in English.</summary>
    public static DiagnosticDescriptor BadPeriod { get; } = Row(
        "IND0031", "无法读取时期：{0}", "Unreadable period: {1}");

    /// <summary>A unit that cannot be read; the place is that of the character to blame. {0} why, in Chinese; {1} in English.</summary>
    public static DiagnosticDescriptor BadUnit { get; } = Row(
        "IND0032", "无法读取单位：{0}", "Unreadable unit: {1}");

    /// <summary>A date that cannot be read. {0} the text.</summary>
    public static DiagnosticDescriptor BadDate { get; } = Row(
        "IND0033", "“{0}” 不是日期；应写作 yyyy-MM-dd（例如2024-02-27），且日历中须有此日。", "'{0}' is no date; write yyyy-MM-dd, such as 2024-02-27, a day of the calendar.");

    /// <summary>An address that is none. {0} the text.</summary>
    public static DiagnosticDescriptor BadAddress { get; } = Row(
        "IND0034", "“{0}” 不是网址；应为以 http:// 或 https:// 开头的原发布者网址。", "'{0}' is no address; give an absolute http or https address of the original publisher.");

    /// <summary>A factor of a unit that is none. {0} the text.</summary>
    public static DiagnosticDescriptor BadFactor { get; } = Row(
        "IND0035", "“{0}” 不是换算系数；应为正数或分数，例如 1000 或 2000/3。", "'{0}' is no factor; write a positive number or fraction such as 1000 or 2000/3.");

    /// <summary>A unit that cannot be made, or collides with another. {0} why.</summary>
    public static DiagnosticDescriptor UnitRefused { get; } = Row(
        "IND0036", "单位定义无效：{0}", "The unit cannot be defined so: {0}");

    /// <summary>An index base that is none. {0} the text.</summary>
    public static DiagnosticDescriptor BadIndexBase { get; } = Row(
        "IND0037", "“{0}” 不是指数基期；应为时期、same-period-last-year 或 previous-period。", "'{0}' is no base of an index; write a period, same-period-last-year or previous-period.");

    /// <summary>A rank that cannot be read; the place is that of the character to blame. {0} why, in Chinese; {1} in English.</summary>
    public static DiagnosticDescriptor BadRank { get; } = Row(
        "IND0038", "无法读取位次（应为第1、前3等）：{0}", "Unreadable rank (write 第1 or 前3): {1}");

    /// <summary>A figure where the transformation asks for a rank. {0} the literal.</summary>
    public static DiagnosticDescriptor RankExpected { get; } = Row(
        "IND0039", "变换为 rank 时数据应为位次（第1、前3），实为 “{0}”。", "A transformation of the kind rank needs a rank such as 第1 or 前3; found '{0}'.");

    /// <summary>A rank where the transformation does not ask for one. {0} the literal.</summary>
    public static DiagnosticDescriptor RankUnexpected { get; } = Row(
        "IND0040", "“{0}” 是位次，但变换不是 rank；请写 \"transformation\": {{ \"kind\": \"rank\", \"universe\": … }}。", "'{0}' is a rank, but the transformation is not; write \"transformation\": {{ \"kind\": \"rank\", \"universe\": … }}.");

    /// <summary>A transformation put together wrongly. {0} its kind, {1} what it takes, in Chinese; {2} in English.</summary>
    public static DiagnosticDescriptor BadTransformation { get; } = Row(
        "IND0041", "变换 {0} 的组成不符：{1}。", "A transformation '{0}' takes {2}.");

    /// <summary>A goal of no kind or of several. {0} the properties a goal may have.</summary>
    public static DiagnosticDescriptor BadGoal { get; } = Row(
        "IND0042", "目标值应恰有一种类别（as 属于 increaseBy，per 属于 growBy，relation 属于 relativeTo，universe 属于 rank，stretch 属于 floor）；可用的属性：{0}。", "A goal has one kind (as goes with increaseBy, per with growBy, relation with relativeTo, universe with rank, stretch with floor); its properties are {0}.");

    /// <summary>A multiple that is none. {0} the literal.</summary>
    public static DiagnosticDescriptor BadMultiple { get; } = Row(
        "IND0043", "“{0}” 不是倍数；应为大于0的数或倍，例如 2。", "'{0}' is no multiple; write a number above 0, such as 2.");

    /// <summary>A change that is neither percent nor points. {0} the literal.</summary>
    public static DiagnosticDescriptor BadChange { get; } = Row(
        "IND0044", "“{0}” 不是相对变化；应为百分比或百分点，增加的数量请用 increaseBy。", "'{0}' is no relative change; write a percentage or percentage points, or use increaseBy for an amount.");

    /// <summary>A range whose ends make none. {0} the ends.</summary>
    public static DiagnosticDescriptor BadRange { get; } = Row(
        "IND0045", "between 应为由小到大、同量纲、不带界定词的两个数据，实为 [ {0} ]。", "between takes two plain figures of one dimension, the smaller first; found [ {0} ].");

    /// <summary>A target that is due and runs over a span, or neither.</summary>
    public static DiagnosticDescriptor DueOrSpan { get; } = Row(
        "IND0046", "目标应在 due（到期）与 span（期间）中恰有其一。", "A target has either due or span; state one of them.");

    /// <summary>A tier with both a count and openness, or neither.</summary>
    public static DiagnosticDescriptor CountOrOpen { get; } = Row(
        "IND0047", "层级应在 count 与 \"open\": true 中恰有其一。", "A tier has either a count or \"open\": true; state one of them.");

    /// <summary>Two milestones that end on one day.</summary>
    public static DiagnosticDescriptor MilestonesCollide { get; } = Row(
        "IND0048", "两个节点在同一天到期；请只保留一个。", "Two milestones end on the same day; keep one.");

    /// <summary>An object that states nothing. {0} what it is, {1} the properties it may have.</summary>
    public static DiagnosticDescriptor NothingStated { get; } = Row(
        "IND0049", "{0} 没有内容；至少写出其一：{1}。", "This {0} states nothing; give one of {1}, or leave it out.");

    /// <summary>More units than a catalogue may have of its own. {0} how many it may.</summary>
    public static DiagnosticDescriptor TooManyUnits { get; } = Row(
        "IND0050", "自定义单位超过{0}个；其余的不予采用。", "A catalogue has at most {0} units of its own; those from here on are not used.");

    /// <summary>A growth that is no rate. {0} the literal.</summary>
    public static DiagnosticDescriptor BadRate { get; } = Row(
        "IND0051", "“{0}” 不是增长率；应为百分比，例如 8%。", "'{0}' is no rate of growth; write a percentage, such as 8%.");

    /// <summary>A factor of a part that is none. {0} the literal.</summary>
    public static DiagnosticDescriptor BadTimes { get; } = Row(
        "IND0052", "“{0}” 不能作为倍乘；应为一个大于0的数，不带界定词，例如 52周。", "'{0}' is nothing to take a part times; write one number above 0 without a bound word, such as 52周.");

    /// <summary>A file that needs more of the format than is known. {0} the revision it needs, {1} the newest known.</summary>
    public static DiagnosticDescriptor NewerRevision { get; } = Row(
        "IND0053",
        "本文件为更新的版本而写（需要格式修订 {0}，本程序库支持至修订 {1}）；请升级程序库。文件其余部分未读取。",
        "The file was written for a newer version: it needs revision {0} of the format, up to {1} is known; use a newer version of the library. The rest of the file was not read.");

    /// <summary>A basis of a figure that is no growth.</summary>
    public static DiagnosticDescriptor BasisWithoutGrowth { get; } = Row(
        "IND0054", "只有增长才有 basis（名义、实际、可比口径）；请写明变换（例如 growth-year）或删去 basis。", "Only growth is on a basis; state the transformation, such as growth-year, or leave basis out.");

    /// <summary>Two bases of one figure.</summary>
    public static DiagnosticDescriptor TwoBases { get; } = Row(
        "IND0055", "变换与 basis 写明了两种口径；请只保留一个。", "The transformation and basis state two bases; keep one.");

    /// <summary>A figure where the transformation asks for a change in words. {0} the literal.</summary>
    public static DiagnosticDescriptor WordExpected { get; } = Row(
        "IND0056", "变换为 trend 时数据应为文字（扭亏为盈、由盈转亏、减亏、增亏、持平、降幅收窄等），实为 “{0}”。", "A transformation of the kind trend needs a word such as 扭亏为盈, 减亏 or 持平; found '{0}'.");

    /// <summary>A stretch that is not of the kind of its floor. {0} the stretch, {1} the floor.</summary>
    public static DiagnosticDescriptor BadStretch { get; } = Row(
        "IND0057", "stretch “{0}” 与 floor “{1}” 不是同类、同量纲的目标值。", "The stretch '{0}' is not of the kind and dimension of the floor '{1}'; write both alike, such as \"6%以上\" and \"6.5%\".");

    /// <summary>An end before its start. {0} the end, {1} the start.</summary>
    public static DiagnosticDescriptor EndsBeforeStart { get; } = Row(
        "IND0058", "to（{0}）早于 from（{1}）。", "to ({0}) ends before from ({1}) begins.");

    /// <summary>A tolerance that is none. {0} the literal.</summary>
    public static DiagnosticDescriptor BadTolerance { get; } = Row(
        "IND0059", "“{0}” 不是容差；应为一个大于0的数，不带界定词，例如 5亿元 或 0.5%。", "'{0}' is no tolerance; write one number above 0 without a bound word, such as 5亿元 or 0.5%.");

    /// <summary>A unit that says twice what it is, or not at all.</summary>
    public static DiagnosticDescriptor UnitDefinedTwice { get; } = Row(
        "IND0070",
        "单位应说明它是什么：写 \"is\"（例如 \"is\": \"25公斤\"），或写 \"dimension\"（例如 \"count\"），二者取其一；\"factor\" 只与 \"dimension\" 同用。",
        "A unit says what it is once: by \"is\" (such as \"is\": \"25公斤\") or by \"dimension\" (such as \"count\"); \"factor\" goes with \"dimension\" only.");

    /// <summary>A definition of a unit that is no quantity. {0} the literal.</summary>
    public static DiagnosticDescriptor BadUnitDefinition { get; } = Row(
        "IND0071", "“{0}” 不能定义单位；应为一个大于0的数量，不带界定词，例如 25公斤。", "'{0}' defines no unit; write one quantity above 0 without a bound word, such as 25公斤.");

    /// <summary>A unit without a number where a value belongs. {0} the literal.</summary>
    public static DiagnosticDescriptor NumberMissing { get; } = Row(
        "IND0060", "“{0}” 没有数字；请写出数，例如 1{0}。", "'{0}' has no number; write one, such as 1{0}.");

    /// <summary>All of them, in the order of their ids.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        FileUnreadable, FileTooLarge, NotUtf8, NotJson, Truncated, TooDeep, Empty, UnknownVersion, NoFiles, TooManyErrors,
        UnknownProperty, DuplicateProperty, MissingProperty, WrongType, UnknownWord, Blank, TooLong, NumberOutOfRange, NumberNotExact,
        BrokenEscape, EmptyArray, NoWording, BadId, BadFigure, BadPeriod, BadUnit, BadDate, BadAddress, BadFactor, UnitRefused,
        BadIndexBase, BadRank, RankExpected, RankUnexpected, BadTransformation, BadGoal, BadMultiple, BadChange, BadRange, DueOrSpan,
        CountOrOpen, MilestonesCollide, NothingStated, TooManyUnits, BadRate, BadTimes, NewerRevision, BasisWithoutGrowth, TwoBases, WordExpected, BadStretch,
        EndsBeforeStart, BadTolerance, NumberMissing, UnitDefinedTwice, BadUnitDefinition,
    ];

    private static DiagnosticDescriptor Row(string id, string zh, string en) =>
        new(id, DiagnosticSeverity.Error, new LocalizedText(zh, en));
}
