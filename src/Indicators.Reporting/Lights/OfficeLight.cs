using Indicators.Progress;

namespace Indicators.Reporting;

/// <summary>One light of an office.</summary>
public sealed record OfficeLight
{
    internal OfficeLight(ProgressClass @class, string colour)
    {
        Class = @class;
        Colour = colour;
    }

    /// <summary>The class of the scheme it is shown for, with its names.</summary>
    public ProgressClass Class { get; }

    /// <summary>Its colour as <c>#rrggbb</c>. What it means is the office's own.</summary>
    public string Colour { get; }
}
