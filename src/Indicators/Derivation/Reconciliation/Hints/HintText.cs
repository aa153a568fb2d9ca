namespace Indicators.Derivation;

/// <summary>The words of guesses. Every one says that it is a guess.</summary>
internal static class HintText
{
    public static LocalizedText Swap(Node one, PublishedValue first, Node other, PublishedValue second) => new(
        $"可能（推测）：{first.Figure.Literal}与{second.Figure.Literal}互换了位置（{one.Name}与{other.Name}，{one.When}）。",
        $"Perhaps (a guess) {first.Figure.Literal} and {second.Figure.Literal} are swapped between {one.Name} and {other.Name} in {one.When}.");

    public static LocalizedText Digit(PublishedValue statement, string corrected) => new(
        $"可能（推测）：{statement.Figure.Literal}有数字误写，应为{corrected}（{statement.Name}）。",
        $"Perhaps (a guess) a slip of the digits: {statement.Figure.Literal} for {corrected} ({statement.Name}).");

    public static LocalizedText Scale(PublishedValue statement, string factor) => new(
        $"可能（推测）：{statement.Figure.Literal}的单位或小数点错位，应乘以{factor}（{statement.Name}）。",
        $"Perhaps (a guess) a slip of unit or decimal point: {statement.Figure.Literal} should be × {factor} ({statement.Name}).");

    public static LocalizedText Sign(PublishedValue statement) => new(
        $"可能（推测）：{statement.Figure.Literal}的正负号写反（{statement.Name}）。",
        $"Perhaps (a guess) the sign of {statement.Figure.Literal} is reversed ({statement.Name}).");

    public static LocalizedText Points(PublishedValue statement) => new(
        $"可能（推测）：{statement.Figure.Literal}混淆了百分比与百分点（{statement.Name}）。",
        $"Perhaps (a guess) {statement.Figure.Literal} takes percent for percentage points, or the other way round ({statement.Name}).");

    public static LocalizedText Shifted(PublishedValue statement, string when) => new(
        $"可能（推测）：{statement.Figure.Literal}是{when}的数据（{statement.Name}）。",
        $"Perhaps (a guess) {statement.Figure.Literal} is the figure of {when} ({statement.Name}).");
}
