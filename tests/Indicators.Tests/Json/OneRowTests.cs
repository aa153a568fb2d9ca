using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Indicators.Json;

namespace Indicators.Tests.Json;

/// <summary>A property of the format is one row of its entry: reader, writer, canonical order and schema are fed from it.</summary>
public class OneRowTests
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonNode Published = JsonNode.Parse(CatalogSchema.Text)!;

    /// <summary>Each entry type, where the schema describes it, and its object there with the properties its rows state.</summary>
    private static readonly (string Entry, string Path, Func<JsonObject, JsonObject> Fill)[] Entries =
    [
        (nameof(UnitEntry), "unit", SchemaRows.Filled<UnitEntry, OwnUnit>),
        (nameof(SourceEntry), "source", SchemaRows.Filled<SourceEntry, Source>),
        (nameof(SubjectEntry), "subject", SchemaRows.Filled<SubjectEntry, Subject>),
        (nameof(BreakEntry), "break.anyOf.1", SchemaRows.Filled<BreakEntry, SeriesBreak>),
        (nameof(IndicatorEntry), "indicator", SchemaRows.Filled<IndicatorEntry, Indicator>),
        (nameof(GrowthBasisEntry), "indicator.properties.growthBasis", SchemaRows.Filled<GrowthBasisEntry, GrowthBasis>),
        (nameof(TransformationBaseEntry), "transformationBase", SchemaRows.Filled<TransformationBaseEntry, TransformationForm>),
        (nameof(TransformationEntry), "transformation.anyOf.1", SchemaRows.Filled<TransformationEntry, Transformation>),
        (nameof(ObservationEntry), "observation", SchemaRows.Filled<ObservationEntry, Observation>),
        (nameof(BaselineEntry), "baseline", SchemaRows.Filled<BaselineEntry, Baseline>),
        (nameof(MilestoneEntry), "milestone", SchemaRows.Filled<MilestoneEntry, TargetMilestone>),
        (nameof(TargetEntry), "target", SchemaRows.Filled<TargetEntry, Target>),
        (nameof(ProxyEntry), "target.properties.measuredBy", SchemaRows.Filled<ProxyEntry, TargetProxy>),
        (nameof(ResponsibleEntry), "target.properties.responsible.anyOf.1.items", SchemaRows.Filled<ResponsibleEntry, ResponsibleParty>),
        (nameof(SupersessionEntry), "target.properties.supersedes", SchemaRows.Filled<SupersessionEntry, TargetSupersession>),
        (nameof(TierEntry), "tier", SchemaRows.Filled<TierEntry, Tier>),
        (nameof(MemberEntry), "member", SchemaRows.Filled<MemberEntry, FrameworkMember>),
        (nameof(FrameworkEntry), "framework", SchemaRows.Filled<FrameworkEntry, PolicyFramework>),
        (nameof(CompositionPartEntry), "compositionPart", SchemaRows.Filled<CompositionPartEntry, CompositionPart>),
        (nameof(CompositionWholeEntry), "composition.properties.whole", SchemaRows.Filled<CompositionWholeEntry, CompositionPart>),
        (nameof(CompositionEntry), "composition", SchemaRows.Filled<CompositionEntry, Composition>),
        (nameof(AssessmentEntry), "assessment", SchemaRows.Filled<AssessmentEntry, OfficialAssessment>),
        (nameof(AcceptedEntry), "acceptance", SchemaRows.Filled<AcceptedEntry, AcceptedFinding>),
        (nameof(GoalReferenceEntry), "goal.anyOf.9.properties.relativeTo", SchemaRows.Filled<GoalReferenceEntry, GoalReference>),
    ];

    private static readonly string Parsing = RepositoryRoot.File("src", "Indicators", "Json", "Parsing");

    /// <summary>With INDICATORS_ACCEPT=1 the file is written anew from the rows.</summary>
    [Fact]
    public void The_published_schema_is_what_the_rows_make_of_it()
    {
        JsonNode made = Published.DeepClone();
        foreach ((_, string path, Func<JsonObject, JsonObject> fill) in Entries)
            Replace(made, path, fill);
        FillGoals(made);
        GoldenFile.ShouldHold(CatalogSchema.FileName, RepositoryRoot.File("docs", CatalogSchema.FileName), made.ToJsonString(Layout) + "\n");
    }

    [Fact]
    public void Every_entry_is_held_against_the_schema()
    {
        string[] files = [.. Directory.EnumerateFiles(Parsing, "*Entry.cs").Select(file => Path.GetFileNameWithoutExtension(file)).Where(name => name != "IEntry")];
        Entries.Select(entry => entry.Entry).Append(nameof(GoalEntry)).Should().BeEquivalentTo(files);
    }

    /// <summary>A row is <c>Required("id"u8)</c>; a name that stands twice in an entry, or in a reader or writer beside it, is stated in two places.</summary>
    [Fact]
    public void A_property_is_stated_in_one_place()
    {
        HashSet<string> names = [];
        foreach (string file in Directory.EnumerateFiles(Parsing, "*Entry.cs"))
        {
            string[] rows = [.. Regex.Matches(File.ReadAllText(file), """(?:Required|Optional)\("([A-Za-z]+)"u8""").Select(match => match.Groups[1].Value)];
            rows.Should().OnlyHaveUniqueItems("{0} states each once", Path.GetFileName(file));
            names.UnionWith(rows);
        }

        names.Should().HaveCountGreaterThan(60);
        IEnumerable<string> elsewhere = Directory.EnumerateFiles(RepositoryRoot.File("src", "Indicators", "Json"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith("Entry.cs", StringComparison.Ordinal))
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), """\.Put\("([A-Za-z]+)"u8|\.Name\("([A-Za-z]+)"u8""").Select(match => match.Groups[1].Value + match.Groups[2].Value));
        elsewhere.Should().NotContain(name => names.Contains(name), "the writer takes the names of rows");
    }

    /// <summary>The short cut through canonical lines compares whole pieces of text: each is made of names that the rows state, in their order.</summary>
    [Fact]
    public void The_short_cut_of_the_reader_follows_the_rows()
    {
        string source = File.ReadAllText(Path.Combine(Parsing, "CanonicalLine.cs"));
        string[] names = [.. Regex.Matches(source, @"\\""([a-z]+)\\"": \\""").Select(match => match.Groups[1].Value).Distinct()];
        names.Should().HaveCount(8).And.BeSubsetOf(ObservationEntry.Shape.Names);
        names.Except(["transformation"]).Select(name => ObservationEntry.Shape.Names.ToList().IndexOf(name)).Should().BeInAscendingOrder();
    }

    private static void Replace(JsonNode schema, string path, Func<JsonObject, JsonObject> fill)
    {
        JsonNode place = schema["$defs"]!;
        foreach (string step in path.Split('.'))
            place = int.TryParse(step, out int index) ? place[index]! : place[step]!;
        place.ReplaceWith(fill(place.AsObject()));
    }

    /// <summary>A goal is described kind by kind: each with those of its properties that belong to it.</summary>
    private static void FillGoals(JsonNode schema)
    {
        JsonObject[] kinds = [.. schema["$defs"]!["goal"]!["anyOf"]!.AsArray().Select(kind => kind!.AsObject()).Where(kind => kind.ContainsKey("properties"))];
        var stated = new JsonObject();
        foreach ((string name, JsonNode? property) in kinds.SelectMany(kind => kind["properties"]!.AsObject()))
            stated[name] = property!.DeepClone();
        JsonObject rows = SchemaRows.Of<GoalEntry, Goal>(stated).Properties;
        rows.Select(row => row.Key).Should().BeEquivalentTo(stated.Select(property => property.Key));
        foreach (JsonObject kind in kinds)
        {
            JsonObject properties = kind["properties"]!.AsObject();
            foreach (string name in properties.Select(property => property.Key).ToArray())
                properties[name] = rows[name]!.DeepClone();
        }
    }
}
