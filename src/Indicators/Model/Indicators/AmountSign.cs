using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>Whether the amounts of an indicator can be below zero.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AmountSign>))]
public enum AmountSign
{
    /// <summary>Nothing is stated; what is counted or exists on a day is taken never to be negative, other amounts are left open.</summary>
    [JsonStringEnumMemberName("unstated")]
    Unstated = 0,

    /// <summary>Never below zero: output, sales, visitors.</summary>
    [JsonStringEnumMemberName("never-negative")]
    NeverNegative,

    /// <summary>Either side of zero: a net amount, a balance, a profit or loss.</summary>
    [JsonStringEnumMemberName("any")]
    Any,
}
