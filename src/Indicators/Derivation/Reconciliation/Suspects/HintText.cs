namespace Indicators.Derivation;

/// <summary>The words of guesses. Every one says that it is a guess.</summary>
internal static class HintText
{
    private static readonly WordingTable Table = new(Wordings);

    /// <summary>The rows, by key.</summary>
    public static IEnumerable<(string Key, string Zh, string En)> Wordings =>
    [
        ("hint.swap",
            "可能（推测）：{0}与{1}互换了位置（{2:called}与{3:called}，{4}）。",
            "Perhaps (a guess) {0} and {1} are swapped between {2:called} and {3:called} in {4}."),
        ("hint.swap-periods",
            "可能（推测）：{2:called}在{3}与{4}的{0}和{1}互换了位置。",
            "Perhaps (a guess) {0} and {1} of {2:called} are swapped between {3} and {4}."),
        ("hint.range", "可能（推测）：{0}应为{1}（{2:called}）。", "Perhaps (a guess) {0} should be {1} ({2:called})."),
        ("hint.digit", "可能（推测）：{0}有数字误写，应为{1}（{2:called}）。", "Perhaps (a guess) a slip of the digits: {0} for {1} ({2:called})."),
        ("hint.scale",
            "可能（推测）：{0}的单位或小数点错位，应乘以{1}（{2:called}）。",
            "Perhaps (a guess) a slip of unit or decimal point: {0} should be × {1} ({2:called})."),
        ("hint.sign", "可能（推测）：{0}的正负号写反（{1:called}）。", "Perhaps (a guess) the sign of {0} is reversed ({1:called})."),
        ("hint.points",
            "可能（推测）：{0}混淆了百分比与百分点（{1:called}）。",
            "Perhaps (a guess) {0} takes percent for percentage points, or the other way round ({1:called})."),
        ("hint.shifted", "可能（推测）：{0}是{1}的数据（{2:called}）。", "Perhaps (a guess) {0} is the figure of {1} ({2:called})."),
    ];

    public static LocalizedText Swap(Term one, PublishedValue first, Term other, PublishedValue second) =>
        Table.Text("hint.swap", first.Figure.Literal, second.Figure.Literal, one.Name, other.Name, one.When);

    /// <summary>Two figures in each other's place: of two series, or of one series at two times.</summary>
    public static LocalizedText Exchange(Term one, Term other) => one.Series == other.Series
        ? Table.Text("hint.swap-periods", one.Text, other.Text, one.Name, one.When, other.When)
        : Swap(one, one.Spokesman!, other, other.Spokesman!);

    public static LocalizedText Range(PublishedValue statement, string range) =>
        Table.Text("hint.range", statement.Figure.Literal, range, statement.Name);

    public static LocalizedText Digit(PublishedValue statement, string corrected) =>
        Table.Text("hint.digit", statement.Figure.Literal, corrected, statement.Name);

    public static LocalizedText Scale(PublishedValue statement, string factor) =>
        Table.Text("hint.scale", statement.Figure.Literal, factor, statement.Name);

    public static LocalizedText Sign(PublishedValue statement) =>
        Table.Text("hint.sign", statement.Figure.Literal, statement.Name);

    public static LocalizedText Points(PublishedValue statement) =>
        Table.Text("hint.points", statement.Figure.Literal, statement.Name);

    public static LocalizedText Shifted(PublishedValue statement, string when) =>
        Table.Text("hint.shifted", statement.Figure.Literal, when, statement.Name);
}
