using System.Collections.Immutable;

namespace Indicators;

/// <summary>
/// What a file does not say and only a person can: which indicator a head is, the subject of a total, a unit that stands
/// nowhere. An importer asks instead of guessing.
/// </summary>
/// <remarks>Immutable. The same file asks the same questions under the same ids, so that an answer can be kept and given again.</remarks>
public sealed record ImportQuestion
{
    /// <summary>Creates a question.</summary>
    /// <param name="id">What an answer names, such as <c>unit:GDP</c>; stable for one file.</param>
    /// <param name="text">What is asked, in every language the importer has.</param>
    public ImportQuestion(string id, LocalizedText text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(text);
        Id = id;
        Text = text;
    }

    /// <summary>What an answer names.</summary>
    public string Id { get; }

    /// <summary>What is asked.</summary>
    public LocalizedText Text { get; }

    /// <summary>Where in the file the question arises; null where it concerns the file as a whole.</summary>
    public SourceLocation? Location { get; init; }

    /// <summary>What may be answered, likeliest first; empty where the answer is free.</summary>
    public ImmutableArray<string> Choices { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The answer the importer would give; null where it has none. Never used without being confirmed.</summary>
    public string? Proposal { get; init; }

    /// <summary>
    /// The first observations that wait for the answer, as they stand in the file: label, period and literal on a line each.
    /// </summary>
    public ImmutableArray<string> Waiting { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>True for the same question at the same place with the same choices.</summary>
    public bool Equals(ImportQuestion? other) =>
        other is not null && Id == other.Id && Text == other.Text && Location == other.Location && Proposal == other.Proposal
        && Choices.AsSpan().SequenceEqual(other.Choices.AsSpan()) && Waiting.AsSpan().SequenceEqual(other.Waiting.AsSpan());

    /// <summary>A hash code that agrees with <see cref="Equals(ImportQuestion)"/>.</summary>
    public override int GetHashCode() => HashCode.Combine(Id, Location, Proposal);

    /// <summary>Id and text in English.</summary>
    public override string ToString() => $"{Id}: {Text.In(Language.English)}";
}
