using Indicators.Progress;

namespace Indicators.Reporting.Tests;

public class OfficeLightsTests
{
    private static readonly OfficeLights Lights = OfficeLights.Read(Offices.Lights, "lights.json");

    [Fact]
    public void Names_colours_and_cuts_are_those_of_the_file()
    {
        Lights.Lights.Select(light => (light.Class.Id, light.Colour, light.Class.Status)).Should().Equal(
            ("red", "#c01c28", ProgressStatus.AheadOfSchedule), ("green", "#1a7f37", ProgressStatus.OnSchedule),
            ("yellow", "#e5a50a", ProgressStatus.BehindSchedule), ("blue", "#1a5fb4", ProgressStatus.BehindSchedule));
        (Lights.Scheme.Id, Lights.Scheme.Measure, Lights.Scheme.Name.In(Language.Chinese)).Should().Be(("district-lights", LightsMeasure.Index, "四色灯"));
    }

    // 60 % of the time is gone: 1.1 is 166 firms, 1 is 160, 0.9 is 154.
    [Theory]
    [InlineData("166家", "red")]
    [InlineData("165家", "green")]
    [InlineData("160家", "green")]
    [InlineData("159家", "yellow")]
    [InlineData("154家", "blue")]
    [InlineData("155家", "yellow")]
    [InlineData("200家", "red")]
    public void A_target_has_the_light_of_its_index_whatever_the_colour_means_elsewhere(string value, string light)
    {
        ReportCell verdict =
            ReportPages.Of(Offices.At(2023, value), Language.English, new ReportLayout { Lights = Lights })[0].Tables[0].Rows[0][13];
        verdict.Light!.Class.Id.Should().Be(light);
        verdict.Text.Should().StartWith(light + " (", "a colour is never the only sign");
    }

    [Fact]
    public void The_paragraph_counts_the_lights_and_the_note_says_their_cuts()
    {
        ReportPage page = ReportPages.Of(Offices.At(2023, "166家", "160家", "100家", ""), Language.Chinese, new ReportLayout { Lights = Lights })[0];
        page.Paragraphs.Single().Should().Contain("按“四色灯”，3项有灯：红灯1项、绿灯1项、蓝灯1项。");
        page.Notes.Should().Contain(note => note.Contains("红灯：进度指数不低于1.1；绿灯：进度指数不低于1；黄灯：进度指数大于0.9；蓝灯：其余"));
    }

    [Theory]
    [InlineData("\"#C01C28\"", "\"red\"", "lights.json, $.lights[0].colour: 'red' is no colour; write #rrggbb, such as #1a7f37.")]
    [InlineData("\"from\": 1.1, ", "", "lights.json, $.lights[0]: write from or above, one of the two.")]
    [InlineData("\"from\": 1,", "\"from\": 1.2,", "lights.json: The cuts of a scale fall: 1.2 at position 1 is not below 1.1. (Parameter 'steps')")]
    [InlineData("\"status\": \"ahead\"", "\"status\": \"great\"", "lights.json, $.lights[0].status: write one of ahead, on-schedule, behind, regressed.")]
    [InlineData("\"index\"", "\"speed\"", "lights.json, $.measure: write one of index, lead, completion.")]
    [InlineData("\"id\": \"blue\"", "\"id\": \"red\"", "lights.json, $.lights: two lights have one id; give each its own.")]
    [InlineData("\"zh\": \"四色灯\", ", "", "lights.json, $.name.zh: it is missing; state it.")]
    [InlineData("\"measure\"", "\"mesure\"", "lights.json, $: there is no 'mesure' here; it has id, name, measure, lights.")]
    [InlineData("\"lights\": [", "\"lights\": [[", "lights.json, line 9: this is not JSON.")]
    [InlineData("\"from\": 1,", "\"from\": 1, \"from\": 1,", "lights.json, $.lights[1]: 'from' stands here twice; keep one.")]
    [InlineData("\"colour\": \"#1a5fb4\",", "\"colour\": \"#1a5fb4\", \"from\": 0,", "lights.json, $.lights[3]: the last light is for all the rest; leave out from and above.")]
    public void A_wrong_file_is_refused_with_the_place_and_what_to_write(string right, string wrong, string message)
    {
        Offices.Lights.Should().Contain(right);
        Action reading = () => OfficeLights.Read(Offices.Lights.Replace(right, wrong, StringComparison.Ordinal), "lights.json");
        reading.Should().Throw<FormatException>().WithMessage(message);
    }

    [Fact]
    public void The_file_of_the_documentation_reads()
    {
        foreach (string page in (string[])["reporting.md", "reporting.zh-CN.md"])
        {
            string text = File.ReadAllText(Indicators.Tests.RepositoryRoot.File("docs", page));
            int start = text.IndexOf("```json", StringComparison.Ordinal) + "```json".Length;
            string json = text[start..text.IndexOf("```", start, StringComparison.Ordinal)];
            OfficeLights.Read(json, page).Lights.Should().HaveCountGreaterThan(2);
        }
    }
}
