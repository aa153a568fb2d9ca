using System.Text;
using Indicators.Fuzz.Generators;
using Indicators.Json;
using Indicators.Prose;

namespace Indicators.Fuzz.Targets;

/// <summary>A piece of text said over and over: eight times the text takes no more than a small multiple of eight times the time.</summary>
internal sealed class LengthTarget() : FuzzTarget("length", "txt")
{
    private const int Short = 4_000;
    private const int Times = 8;

    /// <summary>Three times what is linear: machines are shared, and quadratic is eight times.</summary>
    private const int Slack = 3;

    private static readonly TimeSpan Noise = TimeSpan.FromMilliseconds(40);

    private static readonly (string Name, Action<string> Read)[] Readers =
    [
        ("Figure.TryParse", text => Figure.TryParse(text, UnitSet.Standard, out _, out _)),
        ("Figure.TryReadPrefix", text => Figure.TryReadPrefix(text, UnitSet.Standard, out _, out _)),
        ("Quantity.TryParse", text => Quantity.TryParse(text, UnitSet.Standard, out _, out _)),
        ("Unit.TryParse", text => Unit.TryParse(text, null, out _)),
        ("TimePeriod.TryParse", text => TimePeriod.TryParse(text, out _)),
        ("PolicyTextReader", text => _ = PolicyTextReader.Read(text).Count()),
        ("CatalogReader", text => CatalogReader.ReadSound([new CatalogFile("a.json", Encoding.UTF8.GetBytes(text))], out _)),
        ("StreamObservations", text => _ = CatalogReader.StreamObservations(new MemoryStream(Encoding.UTF8.GetBytes(text)), "a.observations.jsonl", null, _ => { }).Count()),
    ];

    public override string Make(Dice dice, IReadOnlyList<string> corpus) => dice.Below(5) switch
    {
        0 => Figures.Odd(dice, Units.Any(dice)),
        1 => Periods.Any(dice),
        2 => Generators.Prose.Of(dice),
        3 => dice.Pick("[", "{\"a\":", "\"", "1", "十", "万", "亿", "/", "(", "（", "—", "约", "多", " ", "\n", "年", ".", ",", "第", "\\u0041", "{}\n", "-", "元/", "分别", "、", "其中"),
        _ => dice.Pick("[", "\"", "{", "1,", "2023年", "%") + Figures.Odd(dice, ""),
    };

    public override void Check(string input)
    {
        if (input.Length == 0)
            return;
        string little = Repeated(input, Short);
        string much = Repeated(input, Short * Times);
        foreach ((string name, Action<string> read) in Readers)
        {
            // The first time is compiling.
            read(little);
            // Thrice, because a collection may be in the way once.
            for (int attempt = 0; ; attempt++)
            {
                TimeSpan first = Took(read, little);
                TimeSpan second = Took(read, much);
                if (second <= (first * Times * Slack) + Noise)
                    break;
                BrokenPromise.Unless(attempt < 2, $"{name} takes time in proportion to the text", () => $"{first.TotalMilliseconds:0.0} ms, {second.TotalMilliseconds:0.0} ms for {Times} times the text");
            }
        }
    }

    private static string Repeated(string piece, int length) => new StringBuilder().Insert(0, piece, Math.Max(1, length / piece.Length)).ToString();

    /// <summary>Time of the processor, not of the clock: other processes do not count.</summary>
    private static TimeSpan Took(Action<string> read, string text)
    {
        TimeSpan before = Environment.CpuUsage.TotalTime;
        read(text);
        return Environment.CpuUsage.TotalTime - before;
    }
}
