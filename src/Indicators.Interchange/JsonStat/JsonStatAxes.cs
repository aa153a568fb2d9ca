namespace Indicators.Interchange;

/// <summary>Which axis of a cube is the time, the area and the metric: by its roles, else by what it is called or holds.</summary>
internal sealed class JsonStatAxes
{
    private static readonly HashSet<string> TimeWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "year", "years", "month", "months", "quarter", "quarters", "date", "period", "tid", "år", "vuosi", "kuukausi",
        "aasta", "rok", "jahr",
        "année", "año", "anno", "ár", "gads", "年份", "时间", "时期",
    };

    /// <summary>What PxWeb tables, which know no role for areas, call them.</summary>
    private static readonly HashSet<string> AreaWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "region", "regions", "county", "municipality", "municipalities", "district", "province", "state", "geography", "område",
        "omrade", "kommune",
        "fylke", "län", "lan", "alue", "kunta", "maakunta", "maakond", "obec", "kraj", "provincia", "provincias", "地区", "省份", "城市",
    };

    public JsonStatAxes(JsonStatCube cube)
    {
        (Time, Area) = (-1, -1);
        Metric = Find(cube, JsonStatRole.Metric, ConceptRole.Indicator);
        Area = Find(cube, JsonStatRole.Geo, ConceptRole.Subject);
        if (Area < 0)
            Area = Only(cube, axis => AreaWords.Contains(axis.Id) || AreaWords.Contains(axis.Label));
        Time = Find(cube, JsonStatRole.Time, ConceptRole.Time);
        if (Time < 0)
            Time = Only(cube, axis => TimeWords.Contains(axis.Id) || TimeWords.Contains(axis.Label));
        if (Time < 0)
            Time = Only(cube, axis => axis.Categories.Count > 0
                && axis.Categories.All(category => JsonStatPeriod.Of(category) is not null && IsWithYear(category)));
    }

    /// <summary>The place of the axis among those of the cube; −1 where there is none.</summary>
    public int Time { get; }

    /// <inheritdoc cref="Time"/>
    public int Area { get; }

    /// <inheritdoc cref="Time"/>
    public int Metric { get; }

    private static int Find(JsonStatCube cube, JsonStatRole role, ConceptRole concept)
    {
        int stated = IndexOf(cube, axis => axis.Role == role);
        return stated >= 0 ? stated : IndexOf(cube, axis => axis.Role == JsonStatRole.None && Concepts.RoleOf(axis.Id) == concept);
    }

    /// <summary>Where two axes could be it, none is: to choose between two years would be a guess.</summary>
    private int Only(JsonStatCube cube, Func<JsonStatDimension, bool> is_)
    {
        int[] found =
        [
            .. Enumerable.Range(0, cube.Dimensions.Count)
                .Where(i => i != Area && i != Metric && cube.Dimensions[i].Role == JsonStatRole.None && is_(cube.Dimensions[i])),
        ];
        return found.Length == 1 ? found[0] : -1;
    }

    private static int IndexOf(JsonStatCube cube, Predicate<JsonStatDimension> is_) => cube.Dimensions.ToList().FindIndex(is_);

    private static bool IsWithYear(JsonStatCategory category)
    {
        string id = category.Id;
        return id.Length >= 4 && id[0] is '1' or '2' && id.Take(4).All(char.IsAsciiDigit);
    }
}
