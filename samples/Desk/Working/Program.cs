using System.Globalization;
using System.Text;
using Indicators;
using Indicators.Desk;
using Indicators.Json;

// [chongqing catalog] [plans catalog] [zh|en]: what the desk works out of the Chongqing record and of the national plan.
string root = args.Length > 0 ? args[0] : Path.Combine("samples", "Chongqing", "catalog");
string other = args.Length > 1 ? args[1] : Path.Combine("samples", "Plans", "catalog");
Language language = Language.Of(args.Length > 2 ? args[2] : "zh");
Console.OutputEncoding = new UTF8Encoding(false);
IndicatorCatalog chongqing = CatalogReader.Read(root), china = CatalogReader.Read(other);

// A level years ahead: what each year must bring, and what growth that is.
BackwardPlanner planner = BackwardPlanner.For(chongqing);
Console.WriteLine(planner.Plan(chongqing.Targets["gdp-2030"], new DateOnly(2025, 12, 31), PlanStep.Year).ToText(language));

// What if 2026 grew by 5 % in nominal terms? The years after share the rest.
PlanOptions what = PlanOptions.Default with { WhatIfs = [WhatIf.Value(TimePeriod.Year(2026), Figure.Parse("35445亿元"))] };
Console.WriteLine(planner.Plan(chongqing.Targets["gdp-2030"], new DateOnly(2025, 12, 31), PlanStep.Year, options: what).ToText(language));

// The doubling plan: 12 810 high-tech enterprises over three areas, by the targets the plan gives them, the least of one held.
GoalSplit split = GoalSplit.Of(
    Quantity.Parse("12810家"), Quantity.Parse("10家"),
    [Part("central-urban", 7110), Part("new-main-districts", 4640), Part("two-groups", 1060) with { Floor = Quantity.Parse("1200家") }]);
Console.WriteLine(split.ToText(language));

// A national target without levels: the changes of the years so far, and one rate for the rest.
BackwardPlan energy = BackwardPlanner.For(china).Plan(china.Targets["ecology/energy-per-gdp"], new DateOnly(2022, 12, 31), PlanStep.Year);
Console.WriteLine(energy.ToText(language));

// Figures derived by name, marked as such.
DerivedFigure average = DerivedCalculator.For(china).TwoYearAverage(new SeriesKey("gdp", "cn"), TimePeriod.Year(2021));
DerivedFigure deflator = DerivedCalculator.For(chongqing).ImpliedDeflator(new SeriesKey("gdp", "chongqing"), TimePeriod.Year(2025));
Console.WriteLine(average.ToText(language));
Console.WriteLine(deflator.ToText(language));
Console.WriteLine(deflator.ToObservation(new NumberRounding(1, MidpointRounding.AwayFromZero)).Status.ToText(language));
Console.WriteLine();

// What was revised in 2026, and what came between two days.
RevisionLedger ledger = RevisionLedger.Of(chongqing, RevisionOptions.Default with { Since = new DateOnly(2026, 1, 1) });
Console.WriteLine(ledger.ToText(language));
CatalogComparison changes = CatalogComparison.Between(chongqing, new DateOnly(2024, 12, 31), new DateOnly(2026, 2, 28));
Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture, $"{changes.Figures.Length} · {changes.Targets.Length} · {changes.Verdicts.Length}"));

static SplitPart Part(string name, int weight) => new(name, Rational.FromDecimal(weight));
