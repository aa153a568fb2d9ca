namespace Indicators.Interchange;

/// <summary>Tells the columns of a table apart by their heads: by the site's settings, and by what sites call them.</summary>
internal sealed class OpenSdgColumns
{
    private static readonly Dictionary<string, OpenSdgUse> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Year"] = OpenSdgUse.Year,
        ["TIME_PERIOD"] = OpenSdgUse.Year,
        ["Value"] = OpenSdgUse.Value,
        ["OBS_VALUE"] = OpenSdgUse.Value,
        ["Units"] = OpenSdgUse.Unit,
        ["Unit"] = OpenSdgUse.Unit,
        ["Unit measure"] = OpenSdgUse.Unit,
        ["Unit of measure"] = OpenSdgUse.Unit,
        ["Unit of measurement"] = OpenSdgUse.Unit,
        ["UNIT_MEASURE"] = OpenSdgUse.Unit,
        ["Unit multiplier"] = OpenSdgUse.Multiplier,
        ["UNIT_MULT"] = OpenSdgUse.Multiplier,
        ["Series"] = OpenSdgUse.Series,
        ["GeoCode"] = OpenSdgUse.AreaCode,
        ["Progress"] = OpenSdgUse.Progress,
        ["Observation status"] = OpenSdgUse.Status,
        ["OBS_STATUS"] = OpenSdgUse.Status,
        ["Geography"] = OpenSdgUse.Area,
        ["Region"] = OpenSdgUse.Area,
        ["Area"] = OpenSdgUse.Area,
        ["Reference area"] = OpenSdgUse.Area,
        ["REF_AREA"] = OpenSdgUse.Area,
        ["Country"] = OpenSdgUse.Area,
        ["Province"] = OpenSdgUse.Area,
        ["State"] = OpenSdgUse.Area,
        ["District"] = OpenSdgUse.Area,
        ["County"] = OpenSdgUse.Area,
        ["Municipality"] = OpenSdgUse.Area,
        ["City"] = OpenSdgUse.Area,
        ["Local authority"] = OpenSdgUse.Area,
        ["地区"] = OpenSdgUse.Area,
        ["Normal value"] = OpenSdgUse.Remark,
        ["COMMENT_OBS"] = OpenSdgUse.Remark,
        ["COMMENT_TS"] = OpenSdgUse.Remark,
        ["Comments"] = OpenSdgUse.Remark,
        ["Footnote"] = OpenSdgUse.Remark,
    };

    private readonly Dictionary<string, OpenSdgUse> _settings = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The columns of a table of ours, where each concept stands by its name.</summary>
    public static OpenSdgColumns Ours { get; } = new(YamlNode.Nothing) { IsOurs = true };

    private bool IsOurs { get; init; }

    public OpenSdgColumns(YamlNode settings)
    {
        YamlNode options = settings["indicator_options"];
        foreach (YamlNode name in options["non_disaggregation_columns"].Items)
            Set(name.Text, OpenSdgUse.Remark);
        foreach (YamlNode attribute in options["observation_attributes"].Items)
            Set(attribute.Text ?? attribute.TextOf("field"), OpenSdgUse.Remark);
        Set(options.TextOf("unit_column"), OpenSdgUse.Unit);
        Set(options.TextOf("series_column"), OpenSdgUse.Series);
        Set(options.TextOf("progress_column"), OpenSdgUse.Progress);
    }

    public OpenSdgColumn Of(string head)
    {
        string name = head.StartsWith("data.", StringComparison.Ordinal) ? head["data.".Length..] : head;
        if (IsOurs && OpenSdgOwn.Attributes.Contains(name))
            return new OpenSdgColumn(name, OpenSdgUse.Remark);
        OpenSdgUse stated = _settings.GetValueOrDefault(name);
        // A site lists units and series among what is no disaggregation: what is known of them stands.
        OpenSdgUse use = stated is not (OpenSdgUse.Disaggregation or OpenSdgUse.Remark) ? stated : Known.GetValueOrDefault(name, stated);
        return new OpenSdgColumn(name, stated == OpenSdgUse.Remark && use == OpenSdgUse.Area ? OpenSdgUse.Remark : use);
    }

    private void Set(string? name, OpenSdgUse use)
    {
        if (name is not null)
            _settings[name.StartsWith("data.", StringComparison.Ordinal) ? name["data.".Length..] : name] = use;
    }
}
