using System.Collections.Immutable;
using Indicators.Progress;

namespace Indicators.Reporting;

/// <summary>The lights of an office (红黄绿灯, 蓝灯): its names, cuts and colours, as its scheme file states them.</summary>
/// <remarks>A report shows the colour beside the light's name and the verdict in words; no colour is given a meaning of its own.</remarks>
/// <example><code>
/// OfficeLights lights = OfficeLights.Read(File.ReadAllText("lights.json"), "lights.json");
/// string page = HtmlReport.Write(report, Language.Chinese, new ReportLayout { Lights = lights });
/// </code></example>
public sealed class OfficeLights
{
    internal OfficeLights(LightsScheme scheme, ImmutableArray<OfficeLight> lights, ImmutableArray<ClassStep> cuts)
    {
        Scheme = scheme;
        Lights = lights;
        Cuts = cuts;
    }

    /// <summary>From which number on each light but the last is shown.</summary>
    internal ImmutableArray<ClassStep> Cuts { get; }

    /// <summary>The scheme that says which light a target has.</summary>
    public LightsScheme Scheme { get; }

    /// <summary>The lights, best first.</summary>
    public ImmutableArray<OfficeLight> Lights { get; }

    /// <summary>Reads a scheme file.</summary>
    /// <param name="json">Its text; docs/reporting.md describes it.</param>
    /// <param name="name">What errors call the file.</param>
    /// <exception cref="FormatException">It is no such file; the message names file, place and what to write.</exception>
    public static OfficeLights Read(string json, string name)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new LightsFile(name).Read(json);
    }

    /// <summary>The light of a class of the scheme.</summary>
    internal OfficeLight LightOf(ProgressClass one) => Lights.First(light => light.Class.Id == one.Id);
}
