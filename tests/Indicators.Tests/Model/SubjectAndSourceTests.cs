using static Indicators.Tests.Model.Make;

namespace Indicators.Tests.Model;

public class SubjectAndSourceTests
{
    [Fact]
    public void A_subject_exists_from_its_first_day_to_its_last()
    {
        Subject county = Subject("wanxian").ValidBetween(new DateOnly(1997, 6, 18), new DateOnly(2016, 7, 10));
        county.ExistsOn(Day("1997-06-17")).Should().BeFalse();
        county.ExistsOn(Day("1997-06-18")).Should().BeTrue();
        county.ExistsOn(new DateOnly(2016, 7, 10)).Should().BeTrue();
        county.ExistsOn(new DateOnly(2016, 7, 11)).Should().BeFalse();
    }

    [Fact]
    public void A_subject_without_dates_has_always_existed() => Subject("cn").ExistsOn(Day("1001-01-01")).Should().BeTrue();

    [Fact]
    public void The_kind_of_a_subject_must_be_stated()
    {
        Action act = () => _ = new Subject("x", default, Text("x"));
        act.Should().Throw<ArgumentOutOfRangeException>().WithMessage("*region, cluster*");
    }

    [Fact]
    public void Subjects_are_equal_by_value_their_successors_included()
    {
        Subject a = Subject("a") with { SuccessorIds = ["b", "c"] };
        a.Should().Be(Subject("a") with { SuccessorIds = ["b", "c"] });
        a.Should().NotBe(Subject("a") with { SuccessorIds = ["c", "b"] });
    }

    [Theory]
    [InlineData("2024-02-27", "2024-02-27")]
    [InlineData("2023-10", "2023-10-31")]
    [InlineData("2023", "2023-12-31")]
    public void A_source_was_certainly_public_at_the_end_of_what_is_known_of_its_date(string published, string day) =>
        Source("s", published).PublishedBy.Should().Be(Day(day));

    [Fact]
    public void A_source_without_a_date_is_not_dated() => Source("s").PublishedBy.Should().BeNull();

    [Theory]
    [InlineData("ftp://example.org/a")]
    [InlineData("www.example.org")]
    [InlineData("javascript:alert(1)")]
    public void The_address_of_a_source_is_one_of_the_web(string address)
    {
        Action act = () => _ = Source("s") with { Address = address };
        act.Should().Throw<ArgumentException>().WithMessage($"*{address}*http*");
    }

    [Fact]
    public void A_source_needs_a_title_and_a_publisher()
    {
        Action noTitle = () => _ = new Source("s", " ", "p");
        Action noPublisher = () => _ = new Source("s", "t", "");
        noTitle.Should().Throw<ArgumentException>();
        noPublisher.Should().Throw<ArgumentException>();
    }
}
