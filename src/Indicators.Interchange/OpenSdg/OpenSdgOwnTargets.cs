using System.Collections.Immutable;

namespace Indicators.Interchange;

/// <summary>
/// Holds the targets of a folder of ours against the settings beside them: where somebody changed a number there, it counts.
/// </summary>
internal static class OpenSdgOwnTargets
{
    public static ImportReport Checked(ImportReport report, OpenSdgSite site, YamlFiles files)
    {
        IndicatorCatalogBuilder builder = report.Catalog.ToBuilder();
        ImmutableArray<Diagnostic>.Builder changed = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (string table in site.Tables)
        {
            OpenSdgMetadata metadata = OpenSdgMetadata.Read(site, files, OpenSdgSite.IndicatorOf(table));
            foreach (OpenSdgOption option in OpenSdgOption.Of(metadata))
            {
                Target? defined = builder.Targets.FirstOrDefault(target => target.Id == option.Node.TextOf("id"));
                if (defined is null || Replaced(defined, option, builder.Units) is not { } target)
                    continue;
                changed.Add(new Diagnostic(InterchangeErrors.Find(OpenSdgFaults.Changed), metadata.LocationOf(option.Field, option.Node),
                    target.Id, option.Target!, defined.Goal.ToText(Language.Chinese)));
                builder.Targets[builder.Targets.IndexOf(defined)] = target;
            }
        }

        return changed.Count == 0
            ? report
            : new ImportReport(builder.BuildSound(out _), [.. report.Diagnostics, .. changed], report.Questions);
    }

    private static Target? Replaced(Target target, OpenSdgOption option, UnitSet units)
    {
        string unit = option.Unit is null or "1" ? "" : option.Unit;
        if (target.Goal is not LevelGoal { Figure: var defined } || option.Target is not { } text
            || NumberText.Read(text, out decimal number) != NumberText.Fault.None)
            return null;
        if (!Unit.TryParse(unit, units, out Unit? counted) || counted.Dimension != defined.Dimension
            || !defined.TryIn(counted, out Figure same) || same.Amount == number)
            return null;
        return target with { Goal = new LevelGoal(new Figure(number, counted)) };
    }
}
