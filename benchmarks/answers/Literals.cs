namespace Answers;

/// <summary>Figures as they are published: plain, with a bound word, or from one number to another.</summary>
internal static class Literals
{
    /// <summary>The words and how a trait calls them.</summary>
    private static readonly (string Name, string Before, string After)[] Words =
    [
        ("above", "超", ""), ("at-least", "", "以上"), ("below", "不足", ""), ("at-most", "", "以内"), ("near", "近", ""), ("about", "约", ""),
            ("around", "", "左右"),
    ];

    /// <summary>A published value: plain in five of six cases.</summary>
    public static string Value(Chance chance, Case of, Measured measured, long ticks, string trait)
    {
        if (!chance.OneIn(6) || ticks <= 0)
            return Plain(of, measured, ticks, trait);
        if (chance.OneIn(8))
            return Between(chance, of, measured, ticks, trait);
        (string name, string before, string after) = chance.Of(Words);
        of.Note(trait, name);
        return before + measured.Text(ticks) + measured.Unit + after;
    }

    /// <summary>A goal: as often as not with the bound word that the direction asks for.</summary>
    public static string Goal(Chance chance, Case of, Measured measured, long ticks, bool isRising)
    {
        string number = measured.Text(ticks) + measured.Unit;
        (string name, string literal) = chance.From(1, 12) switch
        {
            1 or 2 => ("at-least", isRising ? number + "以上" : number + "以内"),
            3 or 4 => ("strict", isRising ? "超" + number : "不足" + number),
            5 or 6 => ("about", number + "左右"),
            7 => ("contrary", isRising ? number + "以内" : number + "以上"),
            _ => ("plain", number),
        };
        of.Note("goal", name);
        return literal;
    }

    public static string Plain(Case of, Measured measured, long ticks, string trait)
    {
        of.Note(trait, "plain");
        return measured.Text(ticks) + measured.Unit;
    }

    private static string Between(Chance chance, Case of, Measured measured, long ticks, string trait)
    {
        of.Note(trait, "range");
        return $"{measured.Text(ticks)}—{measured.Text(ticks + chance.From(1, 40))}{measured.Unit}";
    }
}
