using Indicators;
using Indicators.Progress;

IndicatorCatalogBuilder builder = new IndicatorCatalogBuilder()
    .Add(new Subject("city", SubjectKind.Region, new("示例市", "Example City")))
    .Add(new Indicator("firms", new("企业数", "Firms"), Unit.Parse("家"), IndicatorKind.Stock, Direction.Increase))
    .Observe("firms", "city", "2022", "6348家")
    .Observe("firms", "city", "2024", "9123家");
Target goal = Target.By("firms-2027", builder.Key("firms", "city"), due: TimePeriod.Year(2027), new LevelGoal(Figure.Parse("1.27万家以上")));
IndicatorCatalog catalog = builder.Add(goal with { Baseline = new Baseline(TimePeriod.Year(2022)) }).Build();

// Everything that is read is immutable: a catalogue, a calculator and a unit set are shared by as many threads as there are. Only the
// builder is for one thread. The same question has the same answer on each of them.
ProgressCalculator calculator = new(catalog);
string[] answers = new string[1000];
Parallel.For(0, answers.Length,
    i => answers[i] = calculator.Assess(catalog.Targets[i % catalog.Targets.Count], asOf: new DateOnly(2024, 12, 31)).ToText());
Console.WriteLine($"{answers.Length} answers, {answers.Distinct().Count()} of them different");
Console.WriteLine(answers[0]);

// A change is a new catalogue; whoever holds the old one is not disturbed.
IndicatorCatalog next = catalog.ToBuilder().Observe("firms", "city", "2025", "10540家").Build();
Console.WriteLine($"{catalog.Observations.Count} and {next.Observations.Count} observations");
