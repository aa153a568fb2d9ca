using System.Globalization;
using Indicators.Progress;

namespace Indicators.Reporting;

/// <summary>The cuts of an office's lights in words.</summary>
internal static class LightsText
{
    public static string Cuts(OfficeLights lights, Language language)
    {
        string number = lights.Scheme.Measure.ToText(language);
        IEnumerable<string> texts = lights.Cuts.Select(cut => language.Say(
            cut.IsExclusive ? "lights.above" : "lights.from",
            cut.Class.Name.In(language), number, cut.From.ToString(CultureInfo.InvariantCulture)));
        string rest = language.Say("lights.rest", lights.Lights[^1].Class.Name.In(language));
        return string.Join(language.Say("chart.part.separator"), texts.Append(rest));
    }
}
