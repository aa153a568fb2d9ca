namespace Indicators.Reporting;

/// <summary>What an overview shows in place of its first screen. Several follow each other in this order.</summary>
[Flags]
public enum OverviewParts
{
    /// <summary>The first screen: how the targets stand, the frameworks a line a tier, the targets judged, worst first.</summary>
    FirstScreen = 0,

    /// <summary>Every framework as a tree, with its members and their figures.</summary>
    Frameworks = 1,

    /// <summary>Every target, with those that cannot be judged yet and why.</summary>
    Targets = 2,

    /// <summary>How each target stood at the end of every period observed.</summary>
    Course = 4,

    /// <summary>Targets by subject and framework, and the places of the parts of a region.</summary>
    RollUp = 8,
}
