namespace Indicators.Derivation;

/// <summary>The words of guesses. Every one says that it is a guess.</summary>
internal static class HintText
{
    public static LocalizedText Swap(Node one, PublishedValue first, Node other, PublishedValue second) =>
        DerivationWordings.Table.Text("hint.swap", first.Figure.Literal, second.Figure.Literal, one.Name, other.Name, one.When);

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
