// Writes people with exceljs, streaming: node write_exceljs.js COUNT FILE
"use strict";

const excel = require("exceljs");

const count = Number(process.argv[2]);
const headers = [
  "Id", "Names (en)", "Names (tr)", "Names (az)", "Born", "Born: earliest", "Born: latest",
  "Died", "Died: earliest", "Died: latest", "Note", "Rank",
];
const widths = [18, 32, 28, 36, 12, 12, 12, 12, 12, 12, 40, 12];
const look = {
  font: { name: "Calibri", size: 10 },
  alignment: { wrapText: true, vertical: "top", horizontal: "left" },
  border: { bottom: { style: "hair" } },
};
const text = { ...look, numFmt: "@" };
const day = { ...look, numFmt: "yyyy-mm-dd" };
const dayLength = 86400000;
const first = Date.UTC(1900, 2, 1) / dayLength;
const zero = Date.UTC(1899, 11, 30) / dayLength;
const iso = (number) => new Date(number * dayLength).toISOString().slice(0, 10);

function cellsOf(i) {
  const born = first + (i % 20000);
  const died = born + 18000 + (i % 7000);
  return [
    `person-${String(i).padStart(7, "0")}`,
    `Person ${i} of the register`,
    `Kütükteki ${i}. kişi`,
    `Reyestrdəki ${i} nömrəli şəxs`,
    iso(born), born - zero, born - zero,
    iso(died), died - zero, died - zero,
    `Entry ${i}, taken over from sheet ${i % 977}, line ${i % 41} & checked there.`,
    i % 5 === 0 ? "preferred" : "normal",
  ];
}

async function write() {
  const book = new excel.stream.xlsx.WorkbookWriter({ filename: process.argv[3], useStyles: true });
  const sheet = book.addWorksheet("People", { views: [{ state: "frozen", xSplit: 1, ySplit: 1 }] });
  sheet.columns = headers.map((header, i) => ({
    header,
    width: widths[i],
    style: [5, 6, 8, 9].includes(i) ? day : text,
  }));
  for (let i = 0; i < count; i++) {
    sheet.addRow(cellsOf(i)).commit();
  }

  sheet.commit();
  await book.commit();
}

write();
