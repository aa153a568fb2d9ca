using Indicators.Fuzz;
using SharpFuzz;

Console.OutputEncoding = System.Text.Encoding.UTF8;
if (FuzzOptions.Parse(args) is not { } options)
{
    Console.Error.WriteLine(FuzzOptions.Usage);
    return 2;
}

if (options.Lists)
{
    foreach (FuzzTarget target in FuzzTargets.All)
        Console.WriteLine(target.Name);
    return 0;
}

FuzzTarget[] chosen = [.. FuzzTargets.All.Where(target => options.Target == "all" || target.Name == options.Target)];
if (chosen.Length == 0)
{
    Console.Error.WriteLine($"There is no target '{options.Target}'; one of {string.Join(", ", FuzzTargets.All.Select(target => target.Name))}.");
    return 2;
}

if (options.Input is { } input)
{
    string text = input == "-" ? Console.In.ReadToEnd() : File.ReadAllText(input);
    Failure? failure = Failure.Of(chosen[0], text);
    Console.WriteLine(failure is null ? "every promise held" : $"{failure.Key}\n{failure.Message}");
    return failure is null ? 0 : 1;
}

if (options.IsGuided)
{
    Fuzzer.Run(sent => chosen[0].Check(new StreamReader(sent).ReadToEnd()));
    return 0;
}

var corpus = Corpus.Find();
int findings = 0;
foreach (FuzzTarget target in chosen)
{
    var run = new FuzzRun(target, corpus, options);
    run.Run();
    findings += run.Findings;
}

Console.WriteLine($"{chosen.Length} targets, {findings} findings");
return findings == 0 ? 0 : 1;
