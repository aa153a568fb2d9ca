using System.Text.Json;
using Indicators.Progress;

namespace Indicators.Tests.Progress;

public class ProgressStatusSetTests
{
    [Fact]
    public void The_default_set_says_not_assessable()
    {
        ProgressStatusSet set = default;
        set.Should().Equal(ProgressStatus.NotAssessable);
        set.IsCertain.Should().BeTrue();
        set.Should().Equal(ProgressStatusSet.Of(ProgressStatus.NotAssessable));
    }

    [Fact]
    public void Several_statuses_are_listed_in_one_order()
    {
        ProgressStatusSet set = ProgressStatusSet.Of(ProgressStatus.BehindSchedule, ProgressStatus.OnSchedule);
        set.ToString().Should().Be("Indeterminate{OnSchedule, BehindSchedule}");
        set.ToText(Language.Chinese).Should().Be("符合时序或滞后");
        set.Certain.Should().BeNull();
        set.Contains(ProgressStatus.Missed).Should().BeFalse();
    }

    [Fact]
    public void In_json_it_is_always_an_array()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver() };
        foreach (ProgressStatusSet set in new[] { default, ProgressStatusSet.Of(ProgressStatus.Achieved, ProgressStatus.Missed) })
        {
            string json = JsonSerializer.Serialize(set, options);
            json.Should().StartWith("[");
            JsonSerializer.Deserialize<ProgressStatusSet>(json, options).Equals(set).Should().BeTrue();
        }

        FluentActions.Invoking(() => JsonSerializer.Deserialize<ProgressStatusSet>("[\"Fine\"]", options)).Should().Throw<JsonException>();
        FluentActions.Invoking(() => JsonSerializer.Deserialize<ProgressStatusSet>("[]", options)).Should().Throw<JsonException>();
    }

    [Fact]
    public void A_set_of_none_is_refused() =>
        FluentActions.Invoking(() => ProgressStatusSet.Of([])).Should().Throw<ArgumentException>();
}
