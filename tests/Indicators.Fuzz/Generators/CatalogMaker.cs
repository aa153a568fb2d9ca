using System.Globalization;
using System.Text.Json.Nodes;

namespace Indicators.Fuzz.Generators;

/// <summary>Makes random catalogues: a handful of indicators and subjects, and statements and targets about them.</summary>
/// <param name="dice">What decides.</param>
/// <param name="wild">How often, of a hundred times, a value is one that nobody would write.</param>
internal sealed partial class CatalogMaker(Dice dice, int wild)
{
    private readonly List<(string Id, string Unit, string Kind)> _indicators = [];
    private readonly List<string> _subjects = [];
    private readonly List<string> _sources = [];
    private readonly List<string> _targets = [];

    /// <summary>A whole catalogue.</summary>
    public JsonObject Make()
    {
        var root = new JsonObject { ["formatVersion"] = 1 };
        if (dice.Chance(15))
            root["units"] = Many(1, 2, OwnUnit);
        root["sources"] = Many(1, 3, Source);
        root["subjects"] = Many(1, 4, Subject);
        root["indicators"] = Many(1, 5, Indicator);
        root["observations"] = Many(0, dice.Pick(4, 12, 30), Observation);
        root["targets"] = Many(0, dice.Pick(1, 3, 6), Target);
        if (dice.Chance(25))
            root["frameworks"] = Many(1, 2, Framework);
        if (dice.Chance(25))
            root["compositions"] = Many(1, 2, Composition);
        if (dice.Chance(10))
            root["accepted"] = Many(1, 2, Accepted);
        foreach (string empty in root.Where(section => section.Value is JsonArray { Count: 0 }).Select(section => section.Key).ToArray())
            root.Remove(empty);
        return root;
    }

    private JsonArray Many(int low, int high, Func<int, JsonObject> make)
    {
        var array = new JsonArray();
        for (int i = dice.From(low, high); i > 0; i--)
            array.Add(make(array.Count));
        return array;
    }

    private JsonObject OwnUnit(int index) => new()
    {
        ["code"] = Id("own", index),
        ["symbol"] = dice.Pick("张床位", "病区", "标箱", "箩", "公担"),
        ["dimension"] = dice.Pick("count", "count", "mass", "area"),
        ["factor"] = dice.Chance(40) ? dice.Pick("1", "100", "2000/3", "0.5", "1000000000000000") : null,
    };

    private JsonObject Source(int index)
    {
        string id = Id("s", index);
        _sources.Add(id);
        var source = new JsonObject { ["id"] = id, ["title"] = "Report " + id, ["publisher"] = "Bureau" };
        if (dice.Chance(70))
            source["published"] = dice.Chance(wild) ? dice.Pick("9999-12-31", "0001-01-01", "0001", "9999") : $"{dice.From(2018, 2026)}-{dice.From(1, 12):00}-{dice.From(1, 28):00}";
        return source;
    }

    private JsonObject Subject(int index)
    {
        string id = Id("p", index);
        var subject = new JsonObject
        {
            ["id"] = id,
            ["kind"] = dice.Pick("region", "region", "region", "group", "cluster", "plan"),
            ["name"] = new JsonObject { ["zh"] = "地" + id, ["en"] = "Place " + id },
        };
        if (dice.Chance(30))
            subject["code"] = dice.Pick("500000", "500100", "510000", "100000", "5001", "990000", "000000");
        if (_subjects.Count > 0 && dice.Chance(40))
            subject["parent"] = Known(_subjects);
        if (dice.Chance(15))
            subject["validFrom"] = Day();
        if (dice.Chance(10))
            subject["validTo"] = Day();
        if (_subjects.Count > 0 && dice.Chance(8))
            subject["successors"] = new JsonArray(Known(_subjects));
        _subjects.Add(id);
        return subject;
    }

    private JsonObject Indicator(int index)
    {
        string id = Id("i", index);
        string unit = Units.OfIndicator(dice, wild);
        string kind = unit is "%" or "‰" || unit.Contains('/', StringComparison.Ordinal) ? dice.Pick("ratio", "rate")
            : unit == "点" ? "index" : dice.Pick("stock", "flow", "flow", "capacity", "count");
        var indicator = new JsonObject
        {
            ["id"] = id,
            ["name"] = new JsonObject { ["zh"] = dice.Pick("产值", "利润", "企业数", "占比", "人数", "面积", "指数", "差额", "增速") + id },
            ["unit"] = unit,
            ["kind"] = dice.Chance(wild) ? dice.Pick("stock", "flow", "ratio", "rate", "index", "capacity", "count") : kind,
            ["direction"] = dice.Pick("increase", "increase", "decrease", "neutral"),
        };
        if (_indicators.Count > 1 && kind is "ratio" or "rate" && dice.Chance(60) && _indicators.Count > 0)
        {
            indicator["numerator"] = Known([.. _indicators.Select(each => each.Id)]);
            indicator["denominator"] = Known([.. _indicators.Select(each => each.Id)]);
        }

        if (kind == "index")
            indicator["base"] = dice.Pick("same-period-last-year", "previous-period", "2020");
        if (dice.Chance(25))
            indicator["growthBasis"] = new JsonObject { [dice.Pick("price", "scope")] = dice.Pick("current", "constant", "published", "comparable") };
        if (dice.Chance(10))
            indicator["breaks"] = new JsonArray(new JsonObject { ["at"] = Day(), ["reason"] = new JsonObject { ["zh"] = "普查" } });
        _indicators.Add((id, unit, kind));
        return indicator;
    }

    private JsonObject Observation(int index)
    {
        (string id, string unit, string kind) = dice.Pick<(string, string, string)>([.. _indicators]);
        JsonNode? transformation = dice.Chance(45) ? Transformation(0, out string valueUnit, unit) : None(unit, out valueUnit);
        var observation = new JsonObject
        {
            ["indicator"] = id,
            ["subject"] = Known(_subjects),
            ["period"] = dice.Chance(3) ? "not-stated" : Periods.Canonical(dice, wild / 2),
        };
        if (transformation is not null)
            observation["transformation"] = transformation;
        observation["value"] = valueUnit == "rank" ? dice.Pick("第1", "前3", "第8", "首位", "第12位") : Figures.Of(dice, valueUnit, wild);
        if (dice.Chance(20))
            observation["status"] = dice.Pick("final", "provisional", "estimated", "forecast");
        if (dice.Chance(55))
            observation["source"] = Known(_sources);
        if (dice.Chance(10))
            observation["published"] = Day();
        if (dice.Chance(8))
            observation["at"] = dice.Pick("p. 3", "p. 3, p. 8", "表2");
        if (dice.Chance(5))
            observation["confidence"] = dice.Pick("confirmed", "corroborated", "recalled");
        return observation;
    }

    private static JsonNode? None(string unit, out string valueUnit)
    {
        valueUnit = unit;
        return null;
    }

    private string Id(string letter, int index) =>
        dice.Chance(wild / 8) ? letter + "0" : letter + index.ToString(CultureInfo.InvariantCulture);

    private string Known(List<string> ids) => ids.Count == 0 || dice.Chance(wild / 6) ? "nobody" : dice.Pick<string>([.. ids]);

    private string Day() => dice.Chance(wild)
        ? dice.Pick("0001-01-01", "9999-12-31", "0001-12-31", "9998-01-01")
        : $"{dice.From(2015, 2027)}-{dice.From(1, 12):00}-{dice.From(1, 28):00}";
}
