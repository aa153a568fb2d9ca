namespace Indicators.Desk;

/// <summary>Why a figure was revised, as far as the catalogue says.</summary>
public enum RevisionCause
{
    /// <summary>Nothing says why.</summary>
    NotStated = 0,

    /// <summary>A preliminary figure or an estimate became a more settled one (最终核实).</summary>
    Final,

    /// <summary>A census.</summary>
    Census,

    /// <summary>What is covered changed.</summary>
    Scope,

    /// <summary>The classification changed.</summary>
    Classification,

    /// <summary>The method changed.</summary>
    Method,

    /// <summary>The territory changed.</summary>
    Territory,

    /// <summary>The base period changed.</summary>
    BaseRotation,

    /// <summary>Another publisher speaks: its own count, perhaps, and not a revision of the first.</summary>
    OtherPublisher,
}
