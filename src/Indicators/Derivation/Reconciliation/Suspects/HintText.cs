namespace Indicators.Derivation;

/// <summary>The words of guesses. Every one says that it is a guess.</summary>
internal static class HintText
{
    public static LocalizedText Swap(Node one, PublishedValue first, Node other, PublishedValue second) =>
        DerivationWordings.Table.Text("hint.swap", first.Figure.Literal, second.Figure.Literal, one.Name, other.Name, one.When);

    /// <summary>Two figures in each other's place: of two series, or of one series at two times.</summary>
    public static LocalizedText Exchange(Node one, Node other) => one.Series == other.Series
        ? DerivationWordings.Table.Text("hint.swap-periods", one.Text, other.Text, one.Name, one.When, other.When)
        : Swap(one, one.Spokesman!, other, other.Spokesman!);

    public static LocalizedText Range(PublishedValue statement, string range) =>
        DerivationWordings.Table.Text("hint.range", statement.Figure.Literal, range, statement.Name);

    public static LocalizedText Digit(PublishedValue statement, string corrected) =>
        DerivationWordings.Table.Text("hint.digit", statement.Figure.Literal, corrected, statement.Name);

    public static LocalizedText Scale(PublishedValue statement, string factor) =>
        DerivationWordings.Table.Text("hint.scale", statement.Figure.Literal, factor, statement.Name);

    public static LocalizedText Sign(PublishedValue statement) =>
        DerivationWordings.Table.Text("hint.sign", statement.Figure.Literal, statement.Name);

    public static LocalizedText Points(PublishedValue statement) =>
        DerivationWordings.Table.Text("hint.points", statement.Figure.Literal, statement.Name);

    public static LocalizedText Shifted(PublishedValue statement, string when) =>
        DerivationWordings.Table.Text("hint.shifted", statement.Figure.Literal, when, statement.Name);
}
