using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>What an <see cref="ElapsedShare"/> counts.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ElapsedUnit>))]
public enum ElapsedUnit
{
    /// <summary>Whole completed months.</summary>
    Months = 0,

    /// <summary>Days, for spans that are not whole months.</summary>
    Days = 1,
}
