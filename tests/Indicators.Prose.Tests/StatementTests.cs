namespace Indicators.Prose.Tests;

/// <summary>Small texts, a kind of difficulty each: what is read in them, and that nothing else is.</summary>
public sealed class StatementTests
{
    [Theory]
    [MemberData(nameof(StatementCase.All), MemberType = typeof(StatementCase))]
    public void A_text_is_read_as_it_says(StatementCase text)
    {
        PolicyClaim[] claims = [.. PolicyTextReader.Read(text.Input, new PolicyTextOptions().DatedOn(text.Date))];
        claims.Select((claim, i) => StatementCase.Said(claim, i < text.Claims.Count ? text.Claims[i] : "0 -")).Should().Equal(text.Claims, text.ToString());
        claims.Select(claim => text.Input[(int)claim.Start..(int)claim.End]).Should().Equal(claims.Select(claim => claim.Literal));
    }
}
