using Answers;

// cases FOLDER COUNT SEED · answers CASES FOLDER · compare CASES OLD NEW · table
switch (args)
{
    case ["cases", var folder, var count, var seed]:
        CaseFiles.Write(folder, int.Parse(count, CultureInfo.InvariantCulture), int.Parse(seed, CultureInfo.InvariantCulture));
        return 0;
    case ["answers", var cases, var folder]:
        AnswerFiles.Write(cases, folder);
        return 0;
    case ["compare", var cases, var old, var present]:
        return Comparison.Print(cases, old, present);
    case ["table"]:
        Changes.Print();
        return 0;
    default:
        Console.Error.WriteLine("cases FOLDER COUNT SEED | answers CASES FOLDER | compare CASES OLD NEW | table");
        return 2;
}
