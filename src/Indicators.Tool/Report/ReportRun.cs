using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Indicators.Desk;
using Indicators.Prose.Documents;
using Indicators.Reporting;

namespace Indicators.Tool;

/// <summary>Makes the report that was asked for and writes it; what cannot be read is told on standard error.</summary>
internal sealed class ReportRun(Language language)
{
    public int Run(ReportRequest request)
    {
        if (!TryReport(request.Catalog, request.AsOf, request.KnownBy, out Reporting.Report? report))
            return ExitCode.BadUsage;
        if (!TryLayout(request, report, out ReportLayout? layout))
            return ExitCode.BadUsage;
        ReportFormats.Writing write = ReportFormats.Of(request.Format, request.Output);
        // Made whole before the file is: what goes wrong in between leaves no half of a report.
        using var made = new MemoryStream();
        write(report, made, language, layout);
        made.Position = 0;
        using Stream output = StandardStreams.OpenOutput(request.Output);
        made.CopyTo(output);
        return ExitCode.Fine;
    }

    private bool TryReport(string path, DateOnly? asOf, DateOnly? knownBy, [NotNullWhen(true)] out Reporting.Report? report)
    {
        report = null;
        if (!CatalogInput.TryRead(path, language, out IndicatorCatalog? catalog))
            return false;
        if ((asOf ?? Reporting.Report.NewestDay(catalog)) is { } day)
            report = Reporting.Report.Of(catalog, day, knownBy);
        else
            Console.Error.WriteLine(language.Say("report.no-day"));
        return report is not null;
    }

    private bool TryLayout(ReportRequest request, Reporting.Report report, out ReportLayout? layout)
    {
        layout = null;
        if (!request.HasLayout)
            return true;
        Reporting.Report? previous = null;
        if (request.Compares && !TryReport(request.SinceCatalog ?? request.Catalog, request.Since, null, out previous))
            return false;
        if (!TryLights(request.Lights, out OfficeLights? lights))
            return false;
        var pages = new List<ReportPage>(PlanPages(request, report));
        if (request.Draft is { } draft && !TryDraft(draft, report, pages))
            return false;
        layout = ReportLayout.Default with { Columns = request.Columns, Lights = lights, Previous = previous, Pages = [.. pages] };
        return true;
    }

    /// <summary>The backward plans of the targets that have one, by the day of the report.</summary>
    private ImmutableArray<ReportPage> PlanPages(ReportRequest request, Reporting.Report report)
    {
        if (request.Plan is null)
            return [];
        ImmutableArray<BackwardPlan> plans = BackwardPlanner.For(report.Catalog).PlanAll(
            report.Targets.Where(target => !target.IsSuperseded).Select(target => target.Target), report.AsOf,
            Enum.Parse<PlanStep>(request.Plan, ignoreCase: true), options: new PlanOptions { KnownBy = report.KnownBy });
        return [PlanPage.Of(plans.Where(plan => plan.IsPlanned), language)];
    }

    /// <summary>A draft that goes out with the report is dated as it is.</summary>
    private bool TryDraft(string path, Reporting.Report report, List<ReportPage> pages)
    {
        TextDocument document = TextInput.OpenWhole(path);
        if (!document.IsReadable)
        {
            TextInput.Tell(document, language);
            return false;
        }

        pages.Add(DraftCheckPage.Of(DraftChecker.For(report.Catalog).Check(document, report.AsOf), language));
        return true;
    }

    private static bool TryLights(string? path, out OfficeLights? lights)
    {
        lights = null;
        if (path is null)
            return true;
        try
        {
            lights = OfficeLights.Read(StandardStreams.ReadText(path), StandardStreams.NameOf(path));
            return true;
        }
        catch (FormatException wrong)
        {
            Console.Error.WriteLine(PrintableText.Of(wrong.Message));
            return false;
        }
    }
}
