using System.Text.Json.Serialization;

namespace Indicators.Derivation;

/// <summary>How far statements that contradict each other were bound to agree.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AgreementBasis>))]
internal enum AgreementBasis
{
    /// <summary>Several sources, and nothing declared: a base, a scope or a reading may differ.</summary>
    [JsonStringEnumMemberName("undeclared")]
    Undeclared = 0,

    /// <summary>Several sources of one day: no revision lies between them.</summary>
    [JsonStringEnumMemberName("one-day")]
    OneDay,

    /// <summary>The catalogue declares that the figures are on one basis.</summary>
    [JsonStringEnumMemberName("declared")]
    Declared,

    /// <summary>One source says all of it.</summary>
    [JsonStringEnumMemberName("one-source")]
    OneSource,

    /// <summary>
    /// A change, and the base it is measured from, of two releases, and nothing declared: the base is revised, or taken on the scope of
    /// today, as a rule.
    /// </summary>
    [JsonStringEnumMemberName("other-release")]
    OtherRelease,
}
