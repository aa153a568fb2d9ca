namespace Indicators;

/// <summary>
/// One kind of finding: its id, its severity and its wording in both languages. Immutable; compared by id.
/// </summary>
/// <param name="Id">The stable identifier, such as <c>IND0104</c>. It never changes its meaning.</param>
/// <param name="Severity">The severity of findings of this kind.</param>
/// <param name="Message">The wording, with <c>{0}</c>, <c>{1}</c> … where the arguments of a finding go.</param>
public sealed record DiagnosticDescriptor(string Id, DiagnosticSeverity Severity, LocalizedText Message)
{
    /// <summary>True for a descriptor with the same id.</summary>
    public bool Equals(DiagnosticDescriptor? other) => other is not null && other.Id == Id;

    /// <summary>The hash code of the id.</summary>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <summary>The same kind with words put where its second argument goes: an argument that is worded in every language itself.</summary>
    internal DiagnosticDescriptor About(LocalizedText words) =>
        this with { Message = new LocalizedText(Message.Phrase!.With(["{0}", words])) };

    /// <summary>The wording in a language with the arguments put in.</summary>
    internal string Render(Language language, IReadOnlyList<string> arguments, IArgumentWords? words = null) =>
        Phrase.Fill(Message.In(language), [.. arguments], language, words);
}
