namespace Indicators.Progress;

/// <summary>A figure that a step rests on, with where it comes from.</summary>
/// <param name="Figure">The figure as published.</param>
/// <param name="Period">The period it is for; null where it is not stated.</param>
/// <param name="Source">Who published it; null where that is not stated.</param>
/// <param name="PublishedOn">The day it was published; null where that is not stated.</param>
/// <param name="Place">Where it stands in the catalogue's file; null where it was made in code.</param>
public sealed record ExplanationTerm(
    Figure Figure,
    TimePeriod? Period,
    Source? Source = null,
    [property: System.Text.Json.Serialization.JsonConverter(typeof(NullableLocalDateJsonConverter))] NodaTime.LocalDate? PublishedOn = null,
    SourceLocation? Place = null)
{
    /// <summary>True of a baseline that the target states itself.</summary>
    internal bool IsStated { get; init; }

    /// <summary>True of what is counted, a place among others: it is itself and leaves no room.</summary>
    internal bool IsCounted { get; init; }

    /// <summary>
    /// <c>8.6万家 (2022), 某局 2023-02-28; [8.55万家, 8.65万家]</c>: the figure, its period, its source, the room it leaves where that is some.
    /// </summary>
    public string ToText(Language language)
    {
        string period = Period is { } known ? $" ({known.ToText(language)})" : "";
        string source = Source is { } from ? $", {ProgressText.Source(from)}" : "";
        string day = PublishedOn is { } on ? $", {language.Say("explain.published-on", CivilCalendar.Text(on))}" : "";
        string stated = IsStated ? $", {language.Say("explain.stated-with-target")}" : "";
        string range = IsCounted || Figure.Range.IsPoint ? "" : $"; {Figure.Range}";
        return $"{Figure.Literal}{period}{source}{day}{stated}{range}";
    }

    /// <summary>The same in English.</summary>
    public override string ToString() => ToText(Language.English);
}
