namespace Indicators.Interchange;

/// <summary>TRANSFORMATION codes and transformations: those of CL_TIMETRANS where it has one, else our own text as a code.</summary>
internal static class TransformationCodes
{
    /// <summary>What stands behind the code of a figure that runs from January on, for readers that know no ranges of time.</summary>
    public const string YearToDate = "YTD";

    private static readonly Dictionary<string, Transformation> Rows = new(StringComparer.Ordinal)
    {
        ["N"] = default,
        ["_Z"] = default,
        ["LEV"] = default,
        ["lin"] = default,
        ["G1Y"] = Transformation.YearOnYearGrowth,
        ["GY"] = Transformation.YearOnYearGrowth,
        ["pc1"] = Transformation.YearOnYearGrowth,
        ["G1"] = Transformation.PreviousPeriodGrowth,
        ["pch"] = Transformation.PreviousPeriodGrowth,
    };

    public static string Of(Transformation transformation)
    {
        if (transformation == default)
            return "N";
        if (transformation == Transformation.YearOnYearGrowth)
            return "G1Y";
        return transformation == Transformation.PreviousPeriodGrowth ? "G1" : CodeText.Escape(transformation.ToString());
    }

    /// <summary>The transformation of a code; false for a code without counterpart. An empty code is the level.</summary>
    /// <param name="code">The code.</param>
    /// <param name="transformation">The transformation.</param>
    /// <param name="isToDate">True where the figure runs from January to the end of its period.</param>
    public static bool TryRead(string code, out Transformation transformation, out bool isToDate)
    {
        isToDate = code == YearToDate || code.EndsWith("_" + YearToDate, StringComparison.Ordinal);
        string bare = isToDate ? code[..Math.Max(0, code.Length - YearToDate.Length - 1)] : code;
        transformation = default;
        return bare.Length == 0 || Rows.TryGetValue(bare, out transformation)
            || Transformation.TryParse(CodeText.Unescape(bare), null, out transformation);
    }

    /// <summary>The code of a unit as the transformation changes it: a growth in percent is percent a year, or a period.</summary>
    public static string UnitOf(string code, Transformation transformation) =>
        code != "PT" ? code
        : transformation.Kind == TransformationKind.GrowthOnYear ? "PA"
        : transformation.Kind == TransformationKind.GrowthOnPrevious ? "PP" : code;
}
