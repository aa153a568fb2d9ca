using NodaTime;

namespace Indicators.Progress;

/// <summary>Another edition of the figure judged, by which the verdict would be another: 按2024-12-27公布的6.2%则已完成.</summary>
/// <param name="Observation">The other edition.</param>
/// <param name="PublishedOn">The day it was published.</param>
/// <param name="Status">The verdict by it.</param>
public sealed record OtherVintage(
    Observation Observation,
    [property: System.Text.Json.Serialization.JsonConverter(typeof(LocalDateJsonConverter))] LocalDate PublishedOn,
    ProgressStatusSet Status)
{
    /// <summary>The edition and its verdict as a clause.</summary>
    public string ToText(Language language)
    {
        string day = CivilCalendar.Text(PublishedOn);
        return language.Say("assessment.other-vintage", day, ProgressText.Figure(Observation.Figure, language), Status.ToText(language));
    }

    /// <summary>The same in English.</summary>
    public override string ToString() => ToText(Language.English);
}
