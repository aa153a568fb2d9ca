namespace Indicators.Interchange;

/// <summary>Which concept means what, by its id; a structure or a mapping may say otherwise.</summary>
internal static class Concepts
{
    public const string Value = "OBS_VALUE";
    public const string Time = "TIME_PERIOD";
    public const string Area = "REF_AREA";
    public const string Indicator = "INDICATOR";
    public const string Transformation = "TRANSFORMATION";
    public const string Frequency = "FREQ";
    public const string MeasureRole = "MEASURE_ROLE";
    public const string Statement = "STATEMENT";
    public const string Unit = "UNIT_MEASURE";
    public const string Multiplier = "UNIT_MULT";
    public const string Decimals = "DECIMALS";
    public const string Status = "OBS_STATUS";
    public const string BasePeriod = "BASE_PER";
    public const string Upper = "UPPER_VALUE";
    public const string Bound = "BOUND";
    public const string Literal = "LITERAL";
    public const string Source = "SOURCE";
    public const string Published = "PUBLISHED";
    public const string At = "AT";
    public const string Confidence = "CONFIDENCE";
    public const string Comment = "COMMENT_OBS";
    public const string Definition = "DEFINITION";

    private static readonly Dictionary<string, ConceptRole> Rows = new(StringComparer.OrdinalIgnoreCase)
    {
        [Value] = ConceptRole.Value,
        ["OBSVALUE"] = ConceptRole.Value,
        ["VALUE"] = ConceptRole.Value,
        [Time] = ConceptRole.Time,
        ["TIME"] = ConceptRole.Time,
        [Area] = ConceptRole.Subject,
        ["GEO"] = ConceptRole.Subject,
        ["LOCATION"] = ConceptRole.Subject,
        ["COUNTRY"] = ConceptRole.Subject,
        ["AREA"] = ConceptRole.Subject,
        ["REPORTING_AREA"] = ConceptRole.Subject,
        [Indicator] = ConceptRole.Indicator,
        ["SERIES"] = ConceptRole.Indicator,
        ["INDIC"] = ConceptRole.Indicator,
        [Transformation] = ConceptRole.Transformation,
        ["SEASONAL_ADJUST"] = ConceptRole.SeasonalAdjustment,
        ["ADJUSTMENT"] = ConceptRole.SeasonalAdjustment,
        ["S_ADJ"] = ConceptRole.SeasonalAdjustment,
        [Frequency] = ConceptRole.Frequency,
        ["FREQUENCY"] = ConceptRole.Frequency,
        ["TIME_FORMAT"] = ConceptRole.Ignored,
        ["LAST UPDATE"] = ConceptRole.Ignored,
        ["KEY"] = ConceptRole.Ignored,
        [MeasureRole] = ConceptRole.MeasureRole,
        [Statement] = ConceptRole.Statement,
        [Unit] = ConceptRole.Unit,
        ["UNIT"] = ConceptRole.Unit,
        [Multiplier] = ConceptRole.Multiplier,
        ["UNIT_MULTIPLIER"] = ConceptRole.Multiplier,
        ["POWERCODE"] = ConceptRole.Multiplier,
        [Decimals] = ConceptRole.Decimals,
        [Status] = ConceptRole.Status,
        ["OBS_FLAG"] = ConceptRole.Status,
        [BasePeriod] = ConceptRole.BasePeriod,
        ["REPORTING_YEAR_START_DAY"] = ConceptRole.YearStart,
        [Upper] = ConceptRole.Upper,
        [Bound] = ConceptRole.Bound,
        [Literal] = ConceptRole.Literal,
        [Published] = ConceptRole.Published,
        [At] = ConceptRole.At,
        [Confidence] = ConceptRole.Confidence,
        [Comment] = ConceptRole.Comment,
        ["OBS_COMMENT"] = ConceptRole.Comment,
        ["COMMENT"] = ConceptRole.Comment,
        [Definition] = ConceptRole.Definition,
    };

    private static readonly HashSet<string> KnownAttributes = new(StringComparer.OrdinalIgnoreCase)
    {
        "CONF_STATUS", "OBS_CONF", "OBS_PRE_BREAK", "COLLECTION", "TITLE", "TITLE_COMPL", "AVAILABILITY", "NATURE", "SOURCE_AGENCY",
        "SOURCE", "COMMENT_TS", "COMMENT_DSET", "TIME_DETAIL", "UNIT_INDEX_BASE", "COMPILATION", "COVERAGE", "EMBARGO_TIME",
            "PUBL_PUBLIC", "BREAKS",
        "PRICE_BASE", "COLL_METHOD", "CONF_STATUS_OBS", "SOURCE_PUB", "OBS_COM", "OBS_COMMENT", "PRE_BREAK_VALUE", "DOM_SER_IDS",
        "COMPILING_ORG", "DURABILITY", "CURRENCY_ATT", "DISS_ORG", "METHODOLOGY", "LAST_UPDATE", "UPDATED",
    };

    public static ConceptRole RoleOf(string id) => Rows.GetValueOrDefault(id);

    /// <summary>True for a name that examples and other tools give measures: OBS_VALUE1, MEAS_1, Me_1.</summary>
    public static bool IsMeasure(string id) =>
        id.StartsWith(Value, StringComparison.OrdinalIgnoreCase) || id.StartsWith("MEAS_", StringComparison.OrdinalIgnoreCase)
        || (id.StartsWith("ME_", StringComparison.OrdinalIgnoreCase) && id.Length > 3 && char.IsAsciiDigit(id[3]));

    /// <summary>True for a name that examples and other tools give dimensions, wherever they stand: DIM_1, Id_1.</summary>
    public static bool IsDimension(string id) =>
        (id.StartsWith("DIM", StringComparison.OrdinalIgnoreCase) && id.Length > 3 && (id[3] == '_' || char.IsAsciiDigit(id[3])))
        || (id.StartsWith("ID_", StringComparison.OrdinalIgnoreCase) && id.Length > 3 && char.IsAsciiDigit(id[3]));

    /// <summary>True for a concept that describes wherever it occurs, so that a column of it is never part of the key.</summary>
    public static bool IsAttribute(string id) =>
        KnownAttributes.Contains(id) || RoleOf(id) >= ConceptRole.Multiplier
        || id.StartsWith("ATTR_", StringComparison.OrdinalIgnoreCase)
            || (id.StartsWith("ATT", StringComparison.OrdinalIgnoreCase) && id.Length > 3 && char.IsAsciiDigit(id[3]));
}
