using System.Text.Json.Serialization;

namespace Indicators.Progress;

/// <summary>What a scheme took in place of what it was given.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SchemeSubstitutionKind>))]
public enum SchemeSubstitutionKind
{
    /// <summary>Another period's value as the baseline.</summary>
    BaselinePeriod = 0,

    /// <summary>A small number for a baseline of zero.</summary>
    ZeroBaseline,

    /// <summary>A small number for a target of zero.</summary>
    ZeroTarget,

    /// <summary>The value of the due date for a later one.</summary>
    ValueAtDue,
}
