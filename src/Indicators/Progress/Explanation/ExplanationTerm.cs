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
    /// <summary><c>8600家 (2022), 某局 2023-02-28; [8600家, 8600家]</c>: the figure, its period, its source, the room it leaves.</summary>
    public string ToText(Language language)
    {
        string period = Period is { } known ? $" ({known})" : "";
        string source = Source is { } from ? $", {from.Publisher} {from.Published}" : "";
        string day = PublishedOn is { } on ? $", {language.Say("explain.published-on", CivilCalendar.Text(on))}" : "";
        return $"{Figure.Literal}{period}{source}{day}; {Figure.Range}";
    }
}
