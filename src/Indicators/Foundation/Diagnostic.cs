using System.Collections.Immutable;

namespace Indicators;

/// <summary>
/// One finding: what kind, where, and about which values. Data, not text: <see cref="ToText(Language)"/> renders it in a language.
/// </summary>
/// <remarks>Immutable. Two diagnostics are equal when kind, location and arguments are.</remarks>
public sealed record Diagnostic
{
    /// <summary>Creates a finding.</summary>
    /// <param name="descriptor">The kind of finding.</param>
    /// <param name="location">Where it was found; null where it has no place in a file.</param>
    /// <param name="arguments">The values its message names, as text.</param>
    public Diagnostic(DiagnosticDescriptor descriptor, SourceLocation? location, params ImmutableArray<string> arguments)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        Descriptor = descriptor;
        Location = location;
        Arguments = arguments.IsDefault ? [] : arguments;
    }

    /// <summary>The kind of finding: id, severity and wording.</summary>
    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>Where it was found, or null.</summary>
    public SourceLocation? Location { get; }

    /// <summary>The values the message names, in the order of its placeholders.</summary>
    public ImmutableArray<string> Arguments { get; }

    /// <summary>The identifier of the kind of finding, such as <c>IND0104</c>.</summary>
    public string Id => Descriptor.Id;

    /// <summary>How much it matters.</summary>
    public DiagnosticSeverity Severity => Descriptor.Severity;

    /// <summary>The message in English, the language of exceptions and logs, without the location.</summary>
    public string ToText() => ToText(Language.English);

    /// <summary>The message in a language, without the location.</summary>
    public string ToText(Language language) => Descriptor.Render(language, Arguments, Words);

    /// <summary>What knows words for the codes among the arguments; not part of the equality.</summary>
    internal IArgumentWords? Words { get; init; }

    /// <summary>The same finding, which names what it is about by the names of the catalogue.</summary>
    internal Diagnostic Named(IArgumentWords words) => new(Descriptor, Location, Arguments) { Words = words };

    /// <summary>Location, severity, id and English message on one line, the way compilers print them.</summary>
    public override string ToString()
    {
        string severity = SeverityWord.Of(Severity);
        return Location is null
            ? $"{severity} {Id}: {ToText(Language.English)}"
            : $"{Location}: {severity} {Id}: {ToText(Language.English)}";
    }

    /// <summary>True for the same kind of finding at the same place about the same values.</summary>
    public bool Equals(Diagnostic? other) =>
        other is not null && Descriptor == other.Descriptor && Location == other.Location
        && Arguments.AsSpan().SequenceEqual(other.Arguments.AsSpan());

    /// <summary>A hash code that agrees with <see cref="Equals(Diagnostic)"/>.</summary>
    public override int GetHashCode() => HashCode.Combine(Descriptor, Location, Arguments.Length);
}
