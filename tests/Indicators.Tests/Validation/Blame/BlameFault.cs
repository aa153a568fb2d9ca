using System.Globalization;
using Indicators.Tests.Validation.Mutations;

namespace Indicators.Tests.Validation.Blame;

/// <summary>A kind of fault: what a hand does to one cell, or to two of a row.</summary>
internal sealed record BlameFault(string Name, Func<CountyTable, int, Lcg, IReadOnlyList<Cell>> Make)
{
    public static readonly IReadOnlyList<BlameFault> All =
    [
        new("a digit changed", (table, county, chance) => Change(table, chance, CountyTable.Columns, county, Digit)),
        new("two digits exchanged", (table, county, chance) => Change(table, chance, CountyTable.Columns, county, Transposition)),
        new("a sign turned", (table, county, chance) => Change(table, chance, ["balance", "growth"], county, (value, _) => -value)),
        new("a figure ten thousand times as large", (table, county, chance) => Change(table, chance, CountyTable.Amounts, county, (value, _) => value * 10_000m)),
        new("two figures of a row exchanged", Exchange),
    ];

    public static BlameFault OneDigit => All[0];

    private static IReadOnlyList<Cell> Change(CountyTable table, Lcg chance, IReadOnlyList<string> columns, int county, Func<decimal, Lcg, decimal> change)
    {
        while (true)
        {
            var cell = new Cell(county, chance.Pick(columns));
            decimal before = table[cell];
            decimal after = change(before, chance);
            if (after == before)
                continue;
            table[cell] = after;
            if (!RowRelations.Hold(table, county))
                return [cell];
            table[cell] = before;
        }
    }

    private static decimal Digit(decimal value, Lcg chance)
    {
        char[] text = value.ToString(CultureInfo.InvariantCulture).ToCharArray();
        int[] places = [.. Enumerable.Range(0, text.Length).Where(place => char.IsAsciiDigit(text[place]))];
        text[chance.Pick(places)] = (char)('0' + chance.Next(10));
        return decimal.Parse(text, CultureInfo.InvariantCulture);
    }

    private static decimal Transposition(decimal value, Lcg chance)
    {
        char[] text = value.ToString(CultureInfo.InvariantCulture).ToCharArray();
        int[] places = [.. Enumerable.Range(0, text.Length).Where(place => char.IsAsciiDigit(text[place]))];
        int first = chance.Next(places.Length - 1);
        (text[places[first]], text[places[first + 1]]) = (text[places[first + 1]], text[places[first]]);
        return decimal.Parse(text, CultureInfo.InvariantCulture);
    }

    private static IReadOnlyList<Cell> Exchange(CountyTable table, int county, Lcg chance)
    {
        while (true)
        {
            var one = new Cell(county, chance.Pick(CountyTable.Amounts));
            var other = new Cell(county, chance.Pick(CountyTable.Amounts));
            if (table[one] == table[other])
                continue;
            (table[one], table[other]) = (table[other], table[one]);
            if (!RowRelations.Hold(table, county))
                return [one, other];
            (table[one], table[other]) = (table[other], table[one]);
        }
    }
}
