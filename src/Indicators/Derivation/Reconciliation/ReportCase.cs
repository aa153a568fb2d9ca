namespace Indicators.Derivation;

/// <summary>
/// The cases in which a contradiction is told apart: what one of them costs is the case's business, so that one relation makes several
/// findings.
/// </summary>
internal enum ReportCase
{
    /// <summary>Nothing leaves a way out: one source says it, or the basis is declared, and the words have one reading.</summary>
    Certain,

    /// <summary>Base, scope or reading is not declared.</summary>
    Uncertain,

    /// <summary>Two sources of one day: no revision lies between them.</summary>
    OneDay,

    /// <summary>What a change is measured from stands in another release, which is revised as a rule.</summary>
    OtherRelease,

    /// <summary>Off by so much that no choice of a day explains it.</summary>
    FarOff,
}
