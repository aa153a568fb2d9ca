namespace Answers;

/// <summary>Goals that are levels, or changes of one: a baseline, a value some years on, a due date.</summary>
internal static class LevelCases
{
    public static void Level(Chance chance, Case into)
    {
        Way way = Way.Random(chance, into, chance.Of(Measured.Levels));
        into.Target(way.When, $"\"{Literals.Goal(chance, into, way.Measured, way.Goal, way.IsRising)}\"",
            way.Baseline + Path(chance, into) + Commitment(chance, into));
    }

    public static void Range(Chance chance, Case into)
    {
        Way way = Way.Random(chance, into, chance.Of(Measured.Levels));
        string low = way.Measured.Text(way.Goal) + way.Measured.Unit,
        high = way.Measured.Text(way.Goal + chance.From(0, 200)) + way.Measured.Unit;
        into.Target(way.When, $"{{ \"between\": [ \"{low}\", \"{high}\" ] }}", way.Baseline);
    }

    public static void Multiple(Chance chance, Case into)
    {
        Way way = Way.Random(chance, into, chance.Of(Measured.Levels), isRelative: true);
        int percent = way.IsRising ? chance.From(101, 300) : chance.From(20, 99);
        string factor = (percent / 100m).ToString(CultureInfo.InvariantCulture);
        into.Target(way.When, $"{{ \"multiplyBy\": \"{factor}{(chance.OneIn(4) ? way.IsRising ? "倍以上" : "倍以内" : "")}\" }}",
            way.Baseline + Path(chance, into));
    }

    public static void Increase(Chance chance, Case into)
    {
        Way way = Way.Random(chance, into, chance.Of(Measured.Levels.Where(measured => measured.Unit != "%").ToArray()), isRelative: true);
        string scope = chance.Of("net", "net", "net", "unspecified", "gross");
        into.Note("scope", scope);
        int step = (way.IsRising ? 1 : -1) * Math.Max(1, (int)(way.Start * chance.From(1, 80) / 100));
        into.Target(way.When, $"{{ \"increaseBy\": \"{way.Measured.Text(step)}{way.Measured.Unit}\", \"as\": \"{scope}\" }}",
            way.Baseline + Path(chance, into));
    }

    public static void ChangeInPercent(Chance chance, Case into)
    {
        Way way = Way.Random(chance, into, chance.Of(Measured.Levels), isRelative: true);
        decimal percent = (way.IsRising ? chance.From(1, 1500) : -chance.From(1, 800)) / 10m;
        string word = chance.OneIn(6) ? "左右" : "";
        into.Note("goal", word.Length > 0 ? "about" : "plain");
        into.Target(way.When, $"{{ \"changeBy\": \"{percent.ToString("0.0", CultureInfo.InvariantCulture)}%{word}\" }}",
            way.Baseline + Path(chance, into));
    }

    public static void ChangeInPoints(Chance chance, Case into)
    {
        Way way = Way.Random(chance, into, Measured.Share, isRelative: true);
        decimal points = (way.IsRising ? 1 : -1) * chance.From(1, 200) / 10m;
        into.Target(way.When, $"{{ \"changeBy\": \"{points.ToString("0.0", CultureInfo.InvariantCulture)}个百分点\" }}",
            way.Baseline + Path(chance, into));
    }

    public static void Milestones(Chance chance, Case into)
    {
        Way way = Way.Random(chance, into, chance.Of(Measured.Levels));
        int all = way.Due - way.From, between = chance.From(1, Math.Max(1, all - 1));
        if (all < 2)
        {
            into.Target(way.When, $"\"{way.Measured.Text(way.Goal)}{way.Measured.Unit}\"", way.Baseline);
            return;
        }

        long there = way.Start + ((way.Goal - way.Start) * chance.From(10, 95) / 100);
        string path =
            $", \"path\": [ {{ \"period\": \"{way.From + between}\", \"value\": \"{way.Measured.Text(there)}{way.Measured.Unit}\" }} ]";
        into.Target(way.When, $"\"{way.Measured.Text(way.Goal)}{way.Measured.Unit}\"", way.Baseline + path);
    }

    private static string Path(Chance chance, Case into)
    {
        string path = chance.Of("", "", "", "linear", "compound");
        into.Note("path", path.Length == 0 ? "none" : path);
        return path.Length == 0 ? "" : $", \"path\": \"{path}\"";
    }

    private static string Commitment(Chance chance, Case into)
    {
        if (!chance.OneIn(10))
            return "";
        into.Note("commitment", "stretch");
        return ", \"commitment\": \"stretch\"";
    }
}
