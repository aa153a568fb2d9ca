using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Indicators.TableSpeed;

/// <summary>Files of the sizes that are measured, made anew each time from a fixed sequence.</summary>
internal static class Inputs
{
    private static readonly string[] Subjects = [.. Enumerable.Range(0, 31).Select(number => $"s{number}")];

    /// <summary>A long table: a row an observation.</summary>
    public static byte[] Csv(int rows)
    {
        using var bytes = new MemoryStream();
        using (var writer = new StreamWriter(bytes, new UTF8Encoding(false)))
        {
            writer.Write("indicator,indicator_zh,indicator_unit,subject,subject_zh,period,transformation,value\n");
            ulong state = 20;
            for (int row = 0; row < rows; row++)
            {
                state = unchecked(state * 6_364_136_223_846_793_005 + 1_442_695_040_888_963_407);
                int indicator = row / 31 % 400, year = 1900 + row / (31 * 400) % 120;
                writer.Write(string.Create(CultureInfo.InvariantCulture,
                    $"i{indicator},指标{indicator},亿元,{Subjects[row % 31]},地区{row % 31},{year},level,{(state >> 40) / 100m:0.00}亿元\n"));
            }
        }

        return bytes.ToArray();
    }

    /// <summary>A table as offices keep it: a row for a region, a year, an indicator.</summary>
    /// <param name="rows">How many rows.</param>
    /// <param name="series">How many series, all in all.</param>
    public static byte[] Table(int rows, int series)
    {
        string[] regions = ["北京市", "天津市", "河北省", "山西省", "辽宁省", "吉林省", "上海市", "江苏省", "浙江省", "安徽省"];
        using var bytes = new MemoryStream();
        using (var writer = new StreamWriter(bytes, new UTF8Encoding(false)))
        {
            writer.Write("地区,年份,指标,单位,数值\n");
            ulong state = 20;
            for (int row = 0; row < rows; row++)
            {
                state = unchecked(state * 6_364_136_223_846_793_005 + 1_442_695_040_888_963_407);
                writer.Write(string.Create(CultureInfo.InvariantCulture,
                    $"{regions[row % 10]},{1950 + row / 10 % 70}年,指标{row / 700 % (series / 10)}产量,万吨,{(state >> 40) / 100m:0.00}\n"));
            }
        }

        return bytes.ToArray();
    }

    /// <summary>A workbook of so many rows of twenty numbers with formats, packed to some fifty megabytes at 500 000.</summary>
    public static string Xlsx(int rows)
    {
        string path = Path.Combine(Path.GetTempPath(), $"indicators-speed-{rows}.xlsx");
        using var zip = new ZipArchive(File.Create(path), ZipArchiveMode.Create);
        const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string Package = "http://schemas.openxmlformats.org/package/2006/relationships",
        Type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
        Put(zip, "[Content_Types].xml",
            $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
                + $"ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" "
                + $"ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" "
                + $"ContentType=\"{Type}.sheet.main+xml\"/></Types>");
        Put(
            zip, "_rels/.rels",
            $"<Relationships xmlns=\"{Package}\"><Relationship Id=\"r1\" Type=\"{Office}/officeDocument\" "
                + $"Target=\"xl/workbook.xml\"/></Relationships>");
        Put(zip, "xl/workbook.xml",
            $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets><sheet name=\"Sheet1\" sheetId=\"1\" "
                + $"r:id=\"r1\"/></sheets></workbook>");
        Put(zip, "xl/_rels/workbook.xml.rels",
            $"<Relationships xmlns=\"{Package}\"><Relationship Id=\"r1\" Type=\"{Office}/worksheet\" "
                + $"Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"{Office}/styles\" "
                + $"Target=\"styles.xml\"/></Relationships>");
        Put(zip, "xl/styles.xml",
            $"<styleSheet xmlns=\"{Main}\"><numFmts count=\"1\"><numFmt numFmtId=\"170\" formatCode=\"###\\ ###\\ "
                + $"##0.0\"/></numFmts><cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"2\"/><xf "
                + $"numFmtId=\"170\"/></cellXfs></styleSheet>");
        using var sheet = new StreamWriter(
            zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Optimal).Open(), new UTF8Encoding(false));
        sheet.Write($"<worksheet xmlns=\"{Main}\"><sheetData>");
        ulong state = 20;
        for (int row = 1; row <= rows; row++)
        {
            sheet.Write(string.Create(CultureInfo.InvariantCulture, $"<row r=\"{row}\">"));
            for (int column = 0; column < 20; column++)
            {
                state = unchecked(state * 6_364_136_223_846_793_005 + 1_442_695_040_888_963_407);
                sheet.Write(string.Create(CultureInfo.InvariantCulture,
                    $"<c r=\"{(char)('A' + column)}{row}\" s=\"{column % 3}\"><v>{(state >> 30) / 1e5:R}</v></c>"));
            }

            sheet.Write("</row>");
        }

        sheet.Write("</sheetData></worksheet>");
        return path;
    }

    private static void Put(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
        writer.Write(text);
    }
}
