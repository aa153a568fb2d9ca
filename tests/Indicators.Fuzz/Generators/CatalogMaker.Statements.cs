using System.Text.Json.Nodes;

namespace Indicators.Fuzz.Generators;

/// <summary>Transformations, targets, structures.</summary>
internal sealed partial class CatalogMaker
{
    private JsonNode Transformation(int depth, out string valueUnit, string unit)
    {
        string kind = dice.Pick("growth-year", "growth-year", "growth-previous", "growth-since", "growth-average", "difference", "share", "contribution-share", "contribution-points", "rank");
        valueUnit = kind switch { "difference" => depth == 0 && dice.Chance(50) ? unit : "个百分点", "contribution-points" => "个百分点", "rank" => "rank", _ => "%" };
        if (kind is "growth-year" or "growth-previous" && depth == 0 && dice.Chance(85))
            return kind;
        var transformation = new JsonObject { ["kind"] = kind };
        string? start = kind switch
        {
            "growth-since" or "growth-average" => "period",
            "difference" => dice.Pick("period", "subject", "indicator"),
            "share" => dice.Pick("subject", "indicator"),
            "contribution-share" or "contribution-points" => "indicator",
            _ => null,
        };
        if (start is not null)
            transformation["base"] = new JsonObject { [start] = start == "period" ? Periods.Year(dice, wild, 2015, 2024) : Known(start == "subject" ? _subjects : [.. _indicators.Select(each => each.Id)]) };
        if (kind == "rank")
            transformation["universe"] = dice.Pick("cities", "provinces");
        if (kind == "growth-average" && dice.Chance(40))
            transformation["years"] = dice.Chance(wild) ? dice.Pick(1, 100, 9999, 2147483647) : dice.From(2, 6);
        if (depth < 2 && kind is "difference" or "share" or "rank" && dice.Chance(35))
            transformation["of"] = dice.Chance(60) ? "growth-year" : Transformation(depth + 1, out _, unit);
        if (kind.StartsWith("growth", StringComparison.Ordinal) && dice.Chance(15))
            transformation[dice.Pick("seasonallyAdjusted", "annualised")] = true;
        return transformation;
    }

    private JsonObject Target(int index)
    {
        string id = Id("t", index);
        (string indicator, string unit, string _) = dice.Pick<(string, string, string)>([.. _indicators]);
        string valueUnit = unit;
        JsonNode? transformation = dice.Chance(15) ? Transformation(0, out valueUnit, unit) : null;
        var target = new JsonObject { ["id"] = id, ["indicator"] = indicator, ["subject"] = Known(_subjects) };
        if (transformation is not null)
            target["transformation"] = transformation;
        bool spans = dice.Chance(25);
        target[spans ? "span" : "due"] = spans ? $"{dice.From(2018, 2023)}-01-01/P{(dice.Chance(wild) ? dice.Pick(100, 3000, 7976) : dice.From(2, 5))}Y" : Periods.Year(dice, wild, 2021, 2030);
        target["goal"] = Goal(valueUnit);
        if (dice.Chance(65))
            target["baseline"] = Baseline(valueUnit);
        if (dice.Chance(15))
            target["alsoStated"] = new JsonArray(Goal(valueUnit));
        Detail(target, valueUnit);
        if (_targets.Count > 0 && dice.Chance(20))
            target["parent"] = Known(_targets);
        if (_targets.Count > 0 && dice.Chance(10))
            target["supersedes"] = new JsonObject { ["target"] = Known(_targets), ["on"] = Day() };
        if (dice.Chance(50))
            target["source"] = Known(_sources);
        _targets.Add(id);
        return target;
    }

    private void Detail(JsonObject target, string unit)
    {
        if (dice.Chance(25))
            target["nature"] = dice.Pick("binding", "expected");
        if (dice.Chance(15))
            target["commitment"] = dice.Pick("floor", "stretch");
        if (dice.Chance(20))
            target["evaluate"] = dice.Pick("each-year", "at-due");
        if (dice.Chance(30))
            target["path"] = dice.Chance(50) ? dice.Pick("linear", "compound") : Milestones(unit);
        if (dice.Chance(8))
            target["measuredBy"] = new JsonObject { ["indicator"] = Known([.. _indicators.Select(each => each.Id)]) };
    }

    private JsonArray Milestones(string unit) =>
        Many(1, 2, index => new JsonObject { ["period"] = Periods.Year(dice, wild, 2022, 2026), ["value"] = Figures.Of(dice, unit, wild) });

    private JsonObject Baseline(string unit)
    {
        var baseline = new JsonObject { ["period"] = Periods.Year(dice, wild, 2017, 2024) };
        if (dice.Chance(60))
            baseline["value"] = Figures.Of(dice, unit, wild);
        return baseline;
    }

    /// <summary>A goal on its own, about an indicator of a unit.</summary>
    public static JsonNode GoalOf(Dice dice, string unit, int wild)
    {
        var maker = new CatalogMaker(dice, wild);
        maker._indicators.Add(("i0", unit, "flow"));
        return maker.Goal(unit);
    }

    private JsonNode Goal(string unit)
    {
        if (unit == "rank")
            unit = "";
        return dice.Below(dice.Chance(50) ? 1 : 16) switch
        {
            0 => Figures.Of(dice, unit, wild),
            1 => new JsonObject { ["multiplyBy"] = dice.Pick("2", "3", "1.5", "0.5", "2倍", "79228162514264337593543950335", "0.0000000001") },
            2 => new JsonObject { ["increaseBy"] = Figures.Of(dice, unit, wild), ["as"] = dice.Pick("net", "gross", "unspecified") },
            3 or 4 => new JsonObject { ["changeBy"] = dice.Chance(70) ? Figures.Of(dice, "%", wild) : Figures.Of(dice, "个百分点", wild) },
            5 => new JsonObject { ["growBy"] = Figures.Of(dice, "%", wild), ["per"] = "year" },
            6 or 7 => new JsonObject { ["averageGrowth"] = Figures.Of(dice, "%", wild) },
            8 => new JsonObject { ["cumulative"] = Figures.Of(dice, unit, wild) },
            9 or 10 => new JsonObject { ["between"] = new JsonArray(dice.From(1, 400) + unit, dice.From(400, 9000) + unit) },
            11 => new JsonObject { ["rank"] = dice.Chance(wild) ? dice.Pick(1, 100, 1000, 2147483647) : dice.From(1, 20), ["universe"] = dice.Pick("cities", "provinces") },
            12 => new JsonObject { ["rank"] = dice.From(1, 20) },
            13 => new JsonObject { ["done"] = true },
            14 => new JsonObject { ["setYearly"] = true },
            _ => new JsonObject
            {
                ["relativeTo"] = new JsonObject { ["indicator"] = Known([.. _indicators.Select(each => each.Id)]), ["transformation"] = "growth-year" },
                ["relation"] = dice.Pick("above", "at-least", "in-step", "below"),
            },
        };
    }

    private JsonObject Framework(int index)
    {
        JsonArray tiers = Many(1, 4, number => new JsonObject { ["id"] = Id("c", number), ["name"] = new JsonObject { ["zh"] = "层" + number }, ["count"] = dice.From(1, 4) });
        if (dice.Chance(20))
            ((JsonObject)tiers[0]!)["tiers"] = Many(1, 3, number => new JsonObject { ["id"] = Id("d", number), ["name"] = new JsonObject { ["zh"] = "子" + number }, ["count"] = dice.From(1, 3) });
        string code = string.Concat(tiers.Select(tier => tier!["count"]!.ToString()));
        var framework = new JsonObject
        {
            ["id"] = Id("f", index),
            ["code"] = dice.Chance(70) ? code : dice.Pick("33618", "1", "416", "X"),
            ["name"] = new JsonObject { ["zh"] = "体系" + index },
            ["asOf"] = Periods.Year(dice, wild, 2020, 2025),
            ["tiers"] = tiers,
        };
        if (dice.Chance(60))
            framework["members"] = Many(1, 4, number => Member(number, tiers.Count));
        if (index > 0 && dice.Chance(40))
            framework["supersedes"] = "f0";
        return framework;
    }

    private JsonObject Member(int number, int tiers)
    {
        bool recalled = dice.Chance(30);
        var member = new JsonObject { ["tier"] = dice.Chance(wild / 4) ? "nowhere" : "c" + dice.Below(tiers), ["confidence"] = recalled ? "recalled" : "confirmed" };
        if (!recalled || dice.Chance(wild / 4))
            member["source"] = Known(_sources);
        if (dice.Chance(60))
            member["subject"] = Known(_subjects);
        if (dice.Chance(30))
            member["ordinal"] = dice.From(1, 5);
        if (member.ContainsKey("subject") && dice.Chance(15))
            member["parent"] = Known(_subjects);
        return member;
    }

    private JsonObject Composition(int index)
    {
        string[] ids = [.. _indicators.Select(each => each.Id)];
        var whole = new JsonObject { ["indicator"] = Known([.. ids]) };
        if (dice.Chance(30))
            whole["subject"] = Known(_subjects);
        return new JsonObject
        {
            ["id"] = Id("k", index),
            ["kind"] = dice.Pick("complete", "partial", "overlapping"),
            ["whole"] = whole,
            ["parts"] = Many(1, 3, number => Part(ids)),
        };
    }

    private JsonObject Part(string[] indicators)
    {
        var part = new JsonObject();
        if (dice.Chance(70))
            part["indicator"] = Known([.. indicators]);
        if (part.Count == 0 || dice.Chance(30))
            part["subject"] = Known(_subjects);
        if (dice.Chance(10))
            part["times"] = dice.Pick("2", "52周", "0.5", "79228162514264337593543950335", "365天");
        return part;
    }

    private JsonObject Accepted(int index)
    {
        var accepted = new JsonObject { ["rule"] = dice.Pick("IND3001", "IND3002", "IND1015", "IND2001", "IND4001") };
        if (dice.Chance(90))
            accepted[dice.Pick("indicator", "subject", "item")] = dice.Pick("i0", "p0", "t0");
        if (dice.Chance(20))
            accepted["period"] = Periods.Year(dice, wild, 2018, 2025);
        accepted["reason"] = new JsonObject { ["zh"] = "照录。" };
        return accepted;
    }
}
