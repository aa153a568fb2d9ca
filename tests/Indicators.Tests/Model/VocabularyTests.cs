using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Indicators.Tests.Model;

public class VocabularyTests
{
    [Fact]
    public void Every_word_has_one_code_in_the_catalogue_and_in_JSON()
    {
        CheckCodes(Vocabulary.IndicatorKinds);
        CheckCodes(Vocabulary.Directions);
        CheckCodes(Vocabulary.PriceBases);
        CheckCodes(Vocabulary.ScopeBases);
        CheckCodes(Vocabulary.SubjectKinds);
        CheckCodes(Vocabulary.Transformations);
        CheckCodes(Vocabulary.Statuses);
        CheckCodes(Vocabulary.Confidences);
        CheckCodes(Vocabulary.Natures);
        CheckCodes(Vocabulary.Commitments);
        CheckCodes(Vocabulary.Evaluations);
        CheckCodes(Vocabulary.PathKinds);
        CheckCodes(Vocabulary.IncreaseScopes);
        CheckCodes(Vocabulary.GoalRelations);
        CheckCodes(Vocabulary.GoalAggregates);
        CheckCodes(Vocabulary.CompositionKinds);
        CheckCodes(Vocabulary.CompositionRoundings);
        CheckCodes(Vocabulary.ComparisonBases);
        CheckCodes(Vocabulary.Authorities);
        CheckCodes(Vocabulary.TargetReadings);
        CheckCodes(Vocabulary.ResponsibleRoles);
        CheckCodes(Vocabulary.DenominatorTimes);
        CheckCodes(Vocabulary.AmountSigns);
        CheckCodes(Vocabulary.BreakKinds);
        CheckCodes(Vocabulary.TrendWords);
    }

    /// <summary>Without a converter a date would be written as an object and read back as the first day of the year 1.</summary>
    [Fact]
    public void Every_public_date_carries_an_ISO_converter()
    {
        IEnumerable<PropertyInfo> dates = typeof(Observation).Assembly.GetExportedTypes()
            .Where(type => type != typeof(TimePeriod))
            .SelectMany(type => type.GetProperties())
            .Where(property => (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) == typeof(LocalDate));
        dates.Should().NotBeEmpty().And.OnlyContain(property => property.GetCustomAttribute<JsonConverterAttribute>() != null);
    }

    [Fact]
    public void A_date_is_written_and_read_as_ISO_text()
    {
        var supersession = new TargetSupersession("old", new DateOnly(2026, 1, 15));
        string json = JsonSerializer.Serialize(supersession);
        json.Should().Be("""{"TargetId":"old","On":"2026-01-15"}""");
        JsonSerializer.Deserialize<TargetSupersession>(json).Should().Be(supersession);
    }

    private static void CheckCodes<T>(CodeTable<T> table)
        where T : struct, Enum
    {
        table.Values.Should().BeEquivalentTo(Enum.GetValues<T>());
        table.Codes.Should().OnlyHaveUniqueItems();
        foreach (T value in table.Values)
        {
            JsonSerializer.Serialize(value).Should().Be($"\"{table.CodeOf(value)}\"");
            (table.TryFind(table.CodeOf(value), out T found) && found.Equals(value)).Should().BeTrue();
            table.NameOf(value, Language.Chinese).Should().NotBeEmpty();
            table.NameOf(value, Language.English).Should().NotBeEmpty();
        }
    }
}
