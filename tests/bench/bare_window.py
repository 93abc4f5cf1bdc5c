"""The peer of a start: Qt's bare window with an empty table, painted.

``python bare_window.py LAUNCHED`` prints the seconds since then.
"""

import sys
import time

from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

app = QApplication(sys.argv[:1])
window = QMainWindow()
window.setCentralWidget(QTableView())
window.resize(1366, 768)
window.show()
app.processEvents()
print(time.time() - float(sys.argv[1]), flush=True)
