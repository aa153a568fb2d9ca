using System.Text;
using NodaTime;

namespace Indicators.Json;

/// <summary>Writes the entries of a catalogue, each property in its canonical place and only where it says something.</summary>
internal sealed partial class EntryWriter(CanonicalJsonWriter json, IndicatorCatalog? catalog)
{
    public void Write(OwnUnit own)
    {
        Unit unit = own.Unit;
        json.BeginObject(onLines: false);
        Write("code"u8, unit.Code);
        Write("symbol"u8, unit.Symbol);
        Write("name"u8, own.Name ?? (unit.EnglishName is { } english ? new LocalizedText(null, english) : null));
        Write("aliases"u8, unit.Aliases);
        if (unit.Definition is { } definition)
        {
            Write("is"u8, own.Definition ?? definition.ToString());
            json.End();
            return;
        }

        Write("dimension"u8, unit.Dimension.Code == "count:" + unit.Code ? "count" : unit.Dimension.Code);
        Write("factor"u8, unit.Factor == Rational.One ? null : unit.Factor.ToString());
        json.End();
    }

    public void Write(Source source)
    {
        json.BeginObject(onLines: false);
        Write("id"u8, source.Id);
        Write("title"u8, source.Title);
        Write("publisher"u8, source.Publisher);
        Write("published"u8, source.Published);
        Write("address"u8, source.Address);
        Write("documentNumber"u8, source.DocumentNumber);
        Write("authority"u8, source.Authority == default ? null : Vocabulary.Authorities.CodeOf(source.Authority));
        Write("basis"u8, source.Basis);
        Write("note"u8, source.Note);
        json.End();
    }

    public void Write(Subject subject)
    {
        json.BeginObject(onLines: false);
        Write("id"u8, subject.Id);
        Write("kind"u8, Vocabulary.SubjectKinds.CodeOf(subject.Kind));
        Write("code"u8, subject.Code);
        Write("name"u8, subject.Name);
        Write("aliases"u8, subject.Aliases);
        Write("parent"u8, subject.ParentId);
        Write("validFrom"u8, subject.ValidFrom);
        Write("validTo"u8, subject.ValidTo);
        Write("successors"u8, subject.SuccessorIds);
        Write("source"u8, subject.SourceId);
        Write("note"u8, subject.Note);
        json.End();
    }

    public void Write(Indicator indicator)
    {
        json.BeginObject(onLines: false);
        Write("id"u8, indicator.Id);
        Write("name"u8, indicator.Name);
        // A plain number has no unit to name: the property is left out.
        Write("unit"u8, indicator.Unit.Symbol is { Length: > 0 } symbol ? symbol : null);
        Write("kind"u8, Vocabulary.IndicatorKinds.CodeOf(indicator.Kind));
        Write("direction"u8, Vocabulary.Directions.CodeOf(indicator.Direction));
        Write("numerator"u8, indicator.NumeratorId);
        Write("denominator"u8, indicator.DenominatorId);
        Write("denominatorAt"u8, indicator.DenominatorAt == default ? null : Vocabulary.DenominatorTimes.CodeOf(indicator.DenominatorAt));
        Write("sign"u8, indicator.Sign == default ? null : Vocabulary.AmountSigns.CodeOf(indicator.Sign));
        Write("base"u8, indicator.Base?.Code);
        Write(indicator.GrowthBasis);
        Write("definition"u8, indicator.Definition);
        Write("aliases"u8, indicator.Aliases);
        Write(indicator.Breaks);
        Write("note"u8, indicator.Note);
        json.End();
    }

    private void Write(GrowthBasis basis)
    {
        if (basis.IsUndeclared)
            return;
        json.Name("growthBasis"u8);
        json.BeginObject(onLines: false);
        Write("price"u8, basis.Price is { } price ? Vocabulary.PriceBases.CodeOf(price) : null);
        Write("scope"u8, basis.Scope is { } scope ? Vocabulary.ScopeBases.CodeOf(scope) : null);
        json.End();
    }

    private void Write(IReadOnlyList<SeriesBreak> breaks)
    {
        if (breaks.Count == 0)
            return;
        json.Name("breaks"u8);
        json.BeginArray(onLines: false);
        foreach (SeriesBreak each in breaks)
        {
            if (each.Code is { } code)
            {
                json.Text(code);
                continue;
            }

            json.BeginObject(onLines: false);
            Write("at"u8, each.At);
            Write("kind"u8, each.Kind == default ? null : Vocabulary.BreakKinds.CodeOf(each.Kind));
            Write("reason"u8, each.Reason);
            json.End();
        }

        json.End();
    }

    private void Write(ReadOnlySpan<byte> name, string? text)
    {
        if (text is null)
            return;
        json.Name(name);
        json.Text(text);
    }

    private void Write(ReadOnlySpan<byte> name, int? number)
    {
        if (number is null)
            return;
        json.Name(name);
        json.Number(number.Value);
    }

    private void Write(ReadOnlySpan<byte> name, ComparisonBasis basis) =>
        Write(name, basis == default ? null : Vocabulary.ComparisonBases.CodeOf(basis));

    private void PutFalse(ReadOnlySpan<byte> name, bool isSo)
    {
        if (!isSo)
            return;
        json.Name(name);
        json.False();
    }

    private void PutTrue(ReadOnlySpan<byte> name, bool isSo)
    {
        if (!isSo)
            return;
        json.Name(name);
        json.True();
    }

    private void Write(ReadOnlySpan<byte> name, LocalizedText? text)
    {
        if (text is null)
            return;
        json.Name(name);
        json.BeginObject(onLines: false);
        Write("zh"u8, text.Zh);
        Write("en"u8, text.En);
        foreach ((Language language, string wording) in text.Wordings.Where(one => one.Key.Tag is not ("zh" or "en")))
            Write(Encoding.UTF8.GetBytes(language.Tag), wording);
        json.End();
    }

    private void Write(ReadOnlySpan<byte> name, IReadOnlyList<string> texts)
    {
        if (texts.Count == 0)
            return;
        json.Name(name);
        json.BeginArray(onLines: false);
        foreach (string text in texts)
            json.Text(text);
        json.End();
    }

    private void Write(ReadOnlySpan<byte> name, TimePeriod? period)
    {
        if (period is null)
            return;
        Span<char> text = stackalloc char[PeriodTextWriter.Capacity];
        _ = period.Value.TryFormat(text, out int length);
        json.Name(name);
        json.Text(text[..length]);
    }

    private void Write(ReadOnlySpan<byte> name, LocalDate? date) => Write(name, date is { } day ? TimePeriod.Day(day) : null);

    private void Write(ReadOnlySpan<byte> name, Figure? figure)
    {
        if (figure is null)
            return;
        json.Name(name);
        Write(figure.Value);
    }

    /// <summary>The literal, without making a string of one that formatting gives back.</summary>
    private void Write(Figure figure)
    {
        Span<char> text = stackalloc char[128];
        if (figure.Form.Literal is null && figure.TryFormat(text, out int length))
            json.Text(text[..length]);
        else
            // 亿元 from a sentence is 1亿元: the reader takes no value without a number.
            json.Text(NumberlessLiteral.Is(figure) ? figure.ToString(Language.Chinese) : figure.Literal);
    }
}
