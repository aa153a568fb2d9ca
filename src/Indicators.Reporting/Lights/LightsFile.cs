using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Indicators.Progress;

namespace Indicators.Reporting;

/// <summary>Reads the scheme file of an office's lights; the first fault is thrown with its place and what to write there.</summary>
internal sealed partial class LightsFile(string name)
{
    private const string LastHasNoCut = "the last light is for all the rest; leave out from and above";

    private static readonly (string Word, LightsMeasure Measure)[] Measures =
        [("index", LightsMeasure.Index), ("lead", LightsMeasure.Lead), ("completion", LightsMeasure.Completion)];

    private static readonly (string Word, ProgressStatus Status)[] Statuses =
    [
        ("ahead", ProgressStatus.AheadOfSchedule), ("on-schedule", ProgressStatus.OnSchedule),
        ("behind", ProgressStatus.BehindSchedule), ("regressed", ProgressStatus.Regressed),
    ];

    public OfficeLights Read(string json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });
            return Read(document.RootElement);
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException or ArgumentException)
        {
            // Half of a pair of characters, written out or as an escape, is no text, and System.Text.Json has other exceptions for it.
            string line = (((wrong as JsonException)?.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
            throw new FormatException($"{name}, line {line}: this is not JSON.", wrong);
        }
    }

    private OfficeLights Read(JsonElement root)
    {
        RequireProperties(root, "$", ["id", "name", "measure", "lights"]);
        JsonElement rows = Property(root, "$", "lights");
        if (rows.ValueKind != JsonValueKind.Array || rows.GetArrayLength() < 2)
            throw Fault("$.lights", "write a list of two lights or more, best first");
        var lights = ImmutableArray.CreateBuilder<OfficeLight>();
        var steps = new List<ClassStep>();
        foreach (JsonElement row in rows.EnumerateArray())
            ReadLight(row, $"$.lights[{lights.Count}]", isLast: lights.Count == rows.GetArrayLength() - 1, lights, steps);
        return Build(root, lights.DrainToImmutable(), steps);
    }

    private OfficeLights Build(JsonElement root, ImmutableArray<OfficeLight> lights, List<ClassStep> steps)
    {
        if (lights.Select(light => light.Class.Id).Distinct(StringComparer.Ordinal).Count() < lights.Length)
            throw Fault("$.lights", "two lights have one id; give each its own");
        LightsMeasure measure = root.TryGetProperty("measure", out JsonElement stated)
            ? Word(stated, "$.measure", Measures)
            : LightsMeasure.Index;
        try
        {
            var cuts = new ClassScale(lights[^1].Class, [.. steps]);
            return new OfficeLights(new LightsScheme(cuts, measure, Text(root, "$", "id"), Names(root, "$")), lights, [.. steps]);
        }
        catch (ArgumentException wrong)
        {
            throw new FormatException($"{name}: {wrong.Message}", wrong);
        }
    }

    private void ReadLight(
        JsonElement row, string place, bool isLast, ImmutableArray<OfficeLight>.Builder lights, List<ClassStep> steps)
    {
        RequireProperties(row, place, ["id", "name", "colour", "from", "above", "status"]);
        string colour = Text(row, place, "colour");
        if (!Colour().IsMatch(colour))
            throw Fault($"{place}.colour", $"'{PrintableText.Of(colour)}' is no colour; write #rrggbb, such as #1a7f37");
        ProgressStatus status = Word(Property(row, place, "status"), $"{place}.status", Statuses);
        var one = new ProgressClass(Text(row, place, "id"), Names(row, place), status);
        lights.Add(new OfficeLight(one, colour.ToLowerInvariant()));
        bool isAbove = row.TryGetProperty("above", out JsonElement cut);
        bool isFrom = row.TryGetProperty("from", out JsonElement from);
        if (isLast ? isAbove || isFrom : isAbove == isFrom)
            throw Fault(place, isLast ? LastHasNoCut : "write from or above, one of the two");
        if (!isLast)
            steps.Add(new ClassStep(one, Number(isFrom ? from : cut, place), IsExclusive: isAbove));
    }

    private LocalizedText Names(JsonElement row, string place)
    {
        JsonElement names = Property(row, place, "name");
        RequireProperties(names, $"{place}.name", ["zh", "en"]);
        return new LocalizedText(Text(names, $"{place}.name", "zh"), Text(names, $"{place}.name", "en"));
    }

    private JsonElement Property(JsonElement row, string place, string property) =>
        row.TryGetProperty(property, out JsonElement value) ? value : throw Fault($"{place}.{property}", "it is missing; state it");

    private string Text(JsonElement row, string place, string property) =>
        Property(row, place, property) is { ValueKind: JsonValueKind.String } value && value.GetString() is { Length: > 0 } text
            ? text
            : throw Fault($"{place}.{property}", "write a text");

    private decimal Number(JsonElement value, string place) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out decimal number)
            ? number
            : throw Fault(place, "the cut is no number; write 1 for 100%, 0.05 for five points");

    private T Word<T>(JsonElement value, string place, (string Word, T Value)[] rows)
    {
        string? word = value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        foreach ((string known, T meaning) in rows)
        {
            if (known == word)
                return meaning;
        }

        throw Fault(place, $"write one of {string.Join(", ", rows.Select(row => row.Word))}");
    }

    private void RequireProperties(JsonElement row, string place, string[] known)
    {
        if (row.ValueKind != JsonValueKind.Object)
            throw Fault(place, "write an object in braces");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (string property in row.EnumerateObject().Select(property => property.Name))
        {
            if (!known.Contains(property))
                throw Fault(place, $"there is no '{PrintableText.Of(property)}' here; it has {string.Join(", ", known)}");
            if (!seen.Add(property))
                throw Fault(place, $"'{property}' stands here twice; keep one");
        }
    }

    private FormatException Fault(string place, string advice) => new($"{name}, {place}: {advice}.");

    [GeneratedRegex("^#[0-9A-Fa-f]{6}$", RegexOptions.CultureInvariant)]
    private static partial Regex Colour();
}
