using System.Text.Json.Serialization;

namespace Indicators.Progress;

/// <summary>Which edition of a figure that was revised counts.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FigureVintage>))]
public enum FigureVintage
{
    /// <summary>The one that stood on the day by which figures are known.</summary>
    [JsonStringEnumMemberName("known")]
    Known = 0,

    /// <summary>The first one published, of those known: what an office had when it first spoke.</summary>
    [JsonStringEnumMemberName("first")]
    First,

    /// <summary>The newest one, whenever it was published; by a day of knowledge only where one is asked for.</summary>
    [JsonStringEnumMemberName("latest")]
    Latest,

    /// <summary>The one that stood on the day when the figure for the due date first came out.</summary>
    [JsonStringEnumMemberName("at-due")]
    AtDue,
}
