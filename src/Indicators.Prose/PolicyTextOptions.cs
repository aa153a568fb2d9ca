using System.Text.Json.Serialization;
using NodaTime;

namespace Indicators.Prose;

/// <summary>What a reader of policy text is told beforehand.</summary>
public sealed record PolicyTextOptions
{
    /// <summary>No document date, the standard units, the lexicon of the package.</summary>
    public static PolicyTextOptions Default { get; } = new();

    /// <summary>
    /// The day the text is dated. Where it is null, a full date in the head of the text is taken, if the text is plainly dated
    /// by it: a line of its own, a time behind it, a dateline (2024年2月27日电). Without either, words that are relative to it (去年, 目前, 前三季度)
    /// give no period, and a year is never taken to lie ahead.
    /// </summary>
    [JsonConverter(typeof(NullableLocalDateJsonConverter))]
    public LocalDate? DocumentDate
    {
        get => Day is { } day ? LocalDate.FromDateOnly(day) : null;
        init => Day = value?.ToDateOnly();
    }

    /// <summary>The same as a date without a calendar: the first page of a process has no need of one.</summary>
    internal DateOnly? Day { get; init; }

    /// <summary>The units figures are read with, beside the classifiers of the lexicon.</summary>
    public UnitSet Units { get; init; } = UnitSet.Standard;

    /// <summary>The words the reader knows.</summary>
    public PolicyLexicon Lexicon { get; init; } = PolicyLexicon.Default;

    /// <summary>The same options with a document date.</summary>
    /// <param name="date">The day the text is dated; null where it is not known.</param>
    public PolicyTextOptions DatedOn(DateOnly? date) => this with { Day = date };

    /// <summary>The day of the document, the same in every culture.</summary>
    public override string ToString() => Day is { } day ? $"document of {TimePeriod.Day(day)}" : "document without a date";
}
