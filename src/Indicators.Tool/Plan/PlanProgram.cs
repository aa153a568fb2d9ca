using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Indicators.Desk;
using Indicators.Reporting;

namespace Indicators.Tool;

/// <summary>Works backwards from the targets asked for and writes the plans; what cannot be understood is told on standard error.</summary>
internal sealed class PlanProgram(Language language)
{
    private const int MostDecimals = 20;

    public int Run(PlanRequest request)
    {
        if (!CatalogInput.TryRead(request.Catalog, language, out IndicatorCatalog? catalog))
            return ExitCode.BadUsage;
        if ((request.AsOf ?? Reporting.Report.NewestDay(catalog)) is not { } asOf)
            return Refuse("report.no-day");
        if (!TryTargets(request, catalog, out Target[]? targets) || !TryOptions(request, catalog, out PlanOptions? options))
            return ExitCode.BadUsage;
        if (targets.Length == 0)
            Console.Error.WriteLine(language.Say("progress.no-targets"));
        if (!SeasonalPattern.TryParse(request.Pattern, out SeasonalPattern? pattern))
            return Refuse("planning.bad-pattern", request.Pattern);
        if (request.Decimals is < 0 or > MostDecimals)
            return Refuse("planning.bad-decimals", request.Decimals);
        var rounding = new NumberRounding(request.Decimals, MidpointRounding.AwayFromZero);
        ImmutableArray<BackwardPlan> plans =
            BackwardPlanner.For(catalog).PlanAll(targets, asOf, Enum.Parse<PlanStep>(request.By, ignoreCase: true), pattern, options);
        var splits = new SplitRequest(language, catalog, request, asOf);
        if (!splits.TryRead(plans))
            return ExitCode.BadUsage;
        Write(request, plans, splits, rounding, asOf);
        bool isNamed = !request.All;
        return splits.IsInfeasible || plans.Any(plan => plan.IsPlanned ? IsInfeasible(plan) : isNamed) ? ExitCode.Findings : ExitCode.Fine;
    }

    /// <summary>A goal that is met already is none the worse for it.</summary>
    private static bool IsInfeasible(BackwardPlan plan) => plan.Feasibility is not (PlanFeasibility.Feasible or PlanFeasibility.AlreadyMet);

    private void Write(PlanRequest request, ImmutableArray<BackwardPlan> plans, SplitRequest splits, NumberRounding rounding, DateOnly asOf)
    {
        switch (request.Format)
        {
            case "json":
                Console.Out.Flush();
                using (Stream output = StandardStreams.OpenOutput())
                    PlanJson.Write(plans, output, language, rounding, splits.Of);
                break;
            case "md":
                Console.Out.Write(MarkdownReport.Write(Title(asOf), [PlanPage.Of(plans, language, rounding, splits.Of)]));
                break;
            case "html":
                Console.Out.Write(HtmlReport.Write(Title(asOf), [PlanPage.Of(plans, language, rounding, splits.Of)], language));
                break;
            default:
                if (request.AsOf is null)
                    Console.Out.WriteLine(language.Say("planning.as-of", asOf.ToString("yyyy-MM-dd", null)));
                foreach (BackwardPlan plan in plans)
                {
                    Console.Out.Write(PrintableLines(plan.ToText(language, rounding)));
                    if (splits.Of(plan) is { } split)
                        Console.Out.Write(PrintableLines(split.ToText(language)));
                }

                break;
        }
    }

    private string Title(DateOnly asOf) => language.Say("planning.title", asOf.ToString("yyyy-MM-dd", null));

    private static string PrintableLines(string text) => string.Join('\n', text.Split('\n').Select(PrintableText.Of));

    private bool TryTargets(PlanRequest request, IndicatorCatalog catalog, [NotNullWhen(true)] out Target[]? targets)
    {
        targets = null;
        if (request.All == request.Targets.Length > 0)
            return Refused("planning.which");
        foreach (string id in request.Targets)
        {
            if (!catalog.Targets.Contains(id))
                return Refused("planning.no-target", id);
        }

        targets = request.All ? [.. catalog.Targets] : [.. request.Targets.Select(id => catalog.Targets[id])];
        return true;
    }

    private bool TryOptions(PlanRequest request, IndicatorCatalog catalog, [NotNullWhen(true)] out PlanOptions? options)
    {
        options = null;
        var whatIfs = new List<WhatIf>();
        foreach (string text in request.WhatIfs)
        {
            if (!WhatIf.TryParse(text, catalog.Units, out WhatIf? whatIf))
                return Refused("planning.bad-what-if", text);
            whatIfs.Add(whatIf);
        }

        Quantity? roundTo = null;
        if (request.RoundTo is { } step)
        {
            if (!Quantity.TryParse(step, catalog.Units, out Quantity quantity, out _) || quantity.Sign <= 0)
                return Refused("planning.bad-step", step);
            roundTo = quantity;
        }

        decimal? limit = null;
        if (request.GrowthLimit is { } percent)
        {
            if (!Quantity.TryParse(percent, catalog.Units, out Quantity growth, out _)
                || !growth.TryIn(StandardUnits.Multiple, out Quantity plain))
                return Refused("planning.bad-limit", percent);
            limit = plain.Amount;
        }

        options = new PlanOptions { WhatIfs = [.. whatIfs], RoundTo = roundTo, GrowthLimit = limit, KnownBy = request.KnownBy };
        return true;
    }

    private int Refuse(string key, params ReadOnlySpan<object?> arguments)
    {
        Console.Error.WriteLine(PrintableText.Of(language.Say(key, arguments)));
        return ExitCode.BadUsage;
    }

    private bool Refused(string key, params ReadOnlySpan<object?> arguments)
    {
        Refuse(key, arguments);
        return false;
    }
}
