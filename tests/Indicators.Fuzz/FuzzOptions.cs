using System.Globalization;

namespace Indicators.Fuzz;

/// <summary>What the command line asks for.</summary>
internal sealed record FuzzOptions
{
    public const string Usage = """
        fuzz [--target <name>|all] [--seconds <n>] [--inputs <n>] [--seed <n>]
        fuzz --target <name> --input <file|->     look at one input
        fuzz --guided <name>                      looks at what afl-fuzz sends; see tests/guided-fuzz.sh
        fuzz --list                               the targets
        Ends with 0 where every promise held, 1 where there are findings, 2 where the command cannot be understood.
        """;

    public string Target { get; init; } = "all";

    /// <summary>How long each target is tried.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How many inputs at most; with a number here a run is the same on every machine.</summary>
    public long MostInputs { get; init; } = long.MaxValue;

    public long Seed { get; init; } = 1;

    public string? Input { get; init; }

    /// <summary>True where another program makes the inputs, led by what they reach.</summary>
    public bool IsGuided { get; init; }

    public bool Lists { get; init; }

    /// <summary>The options of a command line; null where it cannot be understood.</summary>
    public static FuzzOptions? Parse(string[] args)
    {
        var options = new FuzzOptions();
        for (int i = 0; i < args.Length; i++)
        {
            string? value = i + 1 < args.Length ? args[i + 1] : null;
            if (args[i] == "--list")
            {
                options = options with { Lists = true };
                continue;
            }

            if (value is null || options.With(args[i], value) is not { } more)
                return null;
            options = more;
            i++;
        }

        return options;
    }

    private FuzzOptions? With(string name, string value)
    {
        bool isNumber = long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out long number);
        return name switch
        {
            "--target" => this with { Target = value },
            "--guided" => this with { Target = value, IsGuided = true },
            "--seconds" when isNumber => this with { Time = TimeSpan.FromSeconds(number) },
            "--inputs" when isNumber => this with { MostInputs = number },
            "--seed" when isNumber => this with { Seed = number },
            "--input" => this with { Input = value },
            _ => null,
        };
    }
}
