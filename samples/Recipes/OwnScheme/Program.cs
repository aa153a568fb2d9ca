using Indicators;
using Indicators.Progress;
using Indicators.Samples.Recipes;

IndicatorCatalogBuilder builder = new IndicatorCatalogBuilder()
    .Add(new Subject("city", SubjectKind.Region, new("示例市", "Example City")))
    .Add(new Indicator("firms", new("企业数", "Firms"), Unit.Parse("家"), IndicatorKind.Stock, Direction.Increase))
    .Observe("firms", "city", "2022", "6348家")
    .Observe("firms", "city", "2024", "9123家");
Target goal = Target.By("firms-2027", builder.Key("firms", "city"), due: TimePeriod.Year(2027), new LevelGoal(Figure.Parse("1.27万家以上")));
IndicatorCatalog catalog = builder.Add(goal with { Baseline = new Baseline(TimePeriod.Year(2022)) }).Build();

ProgressCalculator calculator = new(catalog);
ProgressAssessment progress = calculator.Assess(catalog.Targets["firms-2027"], asOf: new DateOnly(2024, 12, 31));
Console.WriteLine(progress.ToText());
Console.WriteLine(calculator.Classify(progress, new HalfWay())?.ToText(Language.Chinese));
