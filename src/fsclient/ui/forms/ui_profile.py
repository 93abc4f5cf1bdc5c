# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'profile.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QRadioButton, QScrollArea, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

class Ui_ProfileForm(object):
    def setupUi(self, ProfileForm):
        if not ProfileForm.objectName():
            ProfileForm.setObjectName(u"ProfileForm")
        self.column = QVBoxLayout(ProfileForm)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 16, 20, 16)
        self.heading = QLabel(ProfileForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"title")

        self.column.addWidget(self.heading)

        self.problem = QLabel(ProfileForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"error")

        self.column.addWidget(self.problem)

        self.scroll = QScrollArea(ProfileForm)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.content.setProperty(u"role", u"clear")
        self.content_column = QVBoxLayout(self.content)
        self.content_column.setSpacing(8)
        self.content_column.setObjectName(u"content_column")
        self.content_column.setContentsMargins(2, 0, 10, 0)
        self.kind_label = QLabel(self.content)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_label.setProperty(u"role", u"label")

        self.content_column.addWidget(self.kind_label)

        self.kind_row = QHBoxLayout()
        self.kind_row.setSpacing(6)
        self.kind_row.setObjectName(u"kind_row")
        self.kind_new = QRadioButton(self.content)
        self.kind_new.setObjectName(u"kind_new")
        self.kind_new.setProperty(u"role", u"segment")

        self.kind_row.addWidget(self.kind_new)

        self.kind_existing = QRadioButton(self.content)
        self.kind_existing.setObjectName(u"kind_existing")
        self.kind_existing.setProperty(u"role", u"segment")

        self.kind_row.addWidget(self.kind_existing)

        self.kind_server = QRadioButton(self.content)
        self.kind_server.setObjectName(u"kind_server")
        self.kind_server.setProperty(u"role", u"segment")

        self.kind_row.addWidget(self.kind_server)

        self.kind_rest = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.kind_row.addItem(self.kind_rest)


        self.content_column.addLayout(self.kind_row)

        self.profile_grid = QGridLayout()
        self.profile_grid.setObjectName(u"profile_grid")
        self.profile_grid.setVerticalSpacing(4)
        self.profile_grid.setHorizontalSpacing(8)
        self.profile_grid.setContentsMargins(0, 0, 0, 0)
        self.profile_label = QLabel(self.content)
        self.profile_label.setObjectName(u"profile_label")
        self.profile_label.setTextFormat(Qt.TextFormat.PlainText)
        self.profile_label.setProperty(u"role", u"label")

        self.profile_grid.addWidget(self.profile_label, 0, 0, 1, 2)

        self.profile = QLineEdit(self.content)
        self.profile.setObjectName(u"profile")

        self.profile_grid.addWidget(self.profile, 1, 0, 1, 2)

        self.profile_error = QLabel(self.content)
        self.profile_error.setObjectName(u"profile_error")
        self.profile_error.setTextFormat(Qt.TextFormat.PlainText)
        self.profile_error.setWordWrap(True)
        self.profile_error.setProperty(u"role", u"error")

        self.profile_grid.addWidget(self.profile_error, 2, 0, 1, 2)

        self.profile_grid.setColumnStretch(0, 1)

        self.content_column.addLayout(self.profile_grid)

        self.pages = QStackedWidget(self.content)
        self.pages.setObjectName(u"pages")
        self.new_page = QWidget()
        self.new_page.setObjectName(u"new_page")
        self.new_page.setProperty(u"role", u"clear")
        self.new_page_column = QVBoxLayout(self.new_page)
        self.new_page_column.setSpacing(14)
        self.new_page_column.setObjectName(u"new_page_column")
        self.new_page_column.setContentsMargins(0, 0, 0, 0)
        self.new_place_grid = QGridLayout()
        self.new_place_grid.setObjectName(u"new_place_grid")
        self.new_place_grid.setVerticalSpacing(4)
        self.new_place_grid.setHorizontalSpacing(8)
        self.new_place_grid.setContentsMargins(0, 0, 0, 0)
        self.new_path_label = QLabel(self.new_page)
        self.new_path_label.setObjectName(u"new_path_label")
        self.new_path_label.setTextFormat(Qt.TextFormat.PlainText)
        self.new_path_label.setProperty(u"role", u"label")

        self.new_place_grid.addWidget(self.new_path_label, 0, 0, 1, 2)

        self.new_path = QLineEdit(self.new_page)
        self.new_path.setObjectName(u"new_path")

        self.new_place_grid.addWidget(self.new_path, 1, 0, 1, 1)

        self.new_path_browse = QPushButton(self.new_page)
        self.new_path_browse.setObjectName(u"new_path_browse")
        self.new_path_browse.setAutoDefault(False)
        self.new_path_browse.setProperty(u"kind", u"secondary")

        self.new_place_grid.addWidget(self.new_path_browse, 1, 1, 1, 1)

        self.new_path_error = QLabel(self.new_page)
        self.new_path_error.setObjectName(u"new_path_error")
        self.new_path_error.setTextFormat(Qt.TextFormat.PlainText)
        self.new_path_error.setWordWrap(True)
        self.new_path_error.setProperty(u"role", u"error")

        self.new_place_grid.addWidget(self.new_path_error, 2, 0, 1, 2)

        self.new_place_grid.setColumnStretch(0, 1)

        self.new_page_column.addLayout(self.new_place_grid)

        self.new_secret = QWidget(self.new_page)
        self.new_secret.setObjectName(u"new_secret")
        self.new_secret.setProperty(u"role", u"clear")
        self.new_secret_column = QVBoxLayout(self.new_secret)
        self.new_secret_column.setObjectName(u"new_secret_column")
        self.new_secret_column.setContentsMargins(0, 0, 0, 0)
        self.new_passphrase_grid = QGridLayout()
        self.new_passphrase_grid.setObjectName(u"new_passphrase_grid")
        self.new_passphrase_grid.setVerticalSpacing(4)
        self.new_passphrase_grid.setHorizontalSpacing(8)
        self.new_passphrase_grid.setContentsMargins(0, 0, 0, 0)
        self.new_passphrase_label = QLabel(self.new_secret)
        self.new_passphrase_label.setObjectName(u"new_passphrase_label")
        self.new_passphrase_label.setTextFormat(Qt.TextFormat.PlainText)
        self.new_passphrase_label.setProperty(u"role", u"label")

        self.new_passphrase_grid.addWidget(self.new_passphrase_label, 0, 0, 1, 1)

        self.new_passphrase_again_label = QLabel(self.new_secret)
        self.new_passphrase_again_label.setObjectName(u"new_passphrase_again_label")
        self.new_passphrase_again_label.setTextFormat(Qt.TextFormat.PlainText)
        self.new_passphrase_again_label.setProperty(u"role", u"label")

        self.new_passphrase_grid.addWidget(self.new_passphrase_again_label, 0, 1, 1, 1)

        self.new_passphrase = QLineEdit(self.new_secret)
        self.new_passphrase.setObjectName(u"new_passphrase")
        self.new_passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.new_passphrase_grid.addWidget(self.new_passphrase, 1, 0, 1, 1)

        self.new_passphrase_again = QLineEdit(self.new_secret)
        self.new_passphrase_again.setObjectName(u"new_passphrase_again")
        self.new_passphrase_again.setEchoMode(QLineEdit.EchoMode.Password)

        self.new_passphrase_grid.addWidget(self.new_passphrase_again, 1, 1, 1, 1)

        self.new_passphrase_error = QLabel(self.new_secret)
        self.new_passphrase_error.setObjectName(u"new_passphrase_error")
        self.new_passphrase_error.setTextFormat(Qt.TextFormat.PlainText)
        self.new_passphrase_error.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.new_passphrase_error.setWordWrap(True)
        self.new_passphrase_error.setProperty(u"role", u"error")

        self.new_passphrase_grid.addWidget(self.new_passphrase_error, 2, 0, 1, 1)

        self.new_passphrase_again_error = QLabel(self.new_secret)
        self.new_passphrase_again_error.setObjectName(u"new_passphrase_again_error")
        self.new_passphrase_again_error.setTextFormat(Qt.TextFormat.PlainText)
        self.new_passphrase_again_error.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.new_passphrase_again_error.setWordWrap(True)
        self.new_passphrase_again_error.setProperty(u"role", u"error")

        self.new_passphrase_grid.addWidget(self.new_passphrase_again_error, 2, 1, 1, 1)

        self.new_passphrase_hint = QLabel(self.new_secret)
        self.new_passphrase_hint.setObjectName(u"new_passphrase_hint")
        self.new_passphrase_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.new_passphrase_hint.setWordWrap(True)
        self.new_passphrase_hint.setProperty(u"role", u"help")

        self.new_passphrase_grid.addWidget(self.new_passphrase_hint, 3, 0, 1, 2)

        self.new_passphrase_risk = QLabel(self.new_secret)
        self.new_passphrase_risk.setObjectName(u"new_passphrase_risk")
        self.new_passphrase_risk.setTextFormat(Qt.TextFormat.PlainText)
        self.new_passphrase_risk.setWordWrap(True)
        self.new_passphrase_risk.setProperty(u"role", u"status")
        self.new_passphrase_risk.setProperty(u"tone", u"warn")

        self.new_passphrase_grid.addWidget(self.new_passphrase_risk, 4, 0, 1, 2)

        self.new_passphrase_grid.setColumnStretch(0, 1)
        self.new_passphrase_grid.setColumnStretch(1, 1)

        self.new_secret_column.addLayout(self.new_passphrase_grid)


        self.new_page_column.addWidget(self.new_secret)

        self.new_account_grid = QGridLayout()
        self.new_account_grid.setObjectName(u"new_account_grid")
        self.new_account_grid.setVerticalSpacing(4)
        self.new_account_grid.setHorizontalSpacing(8)
        self.new_account_grid.setContentsMargins(0, 0, 0, 0)
        self.new_account_label = QLabel(self.new_page)
        self.new_account_label.setObjectName(u"new_account_label")
        self.new_account_label.setTextFormat(Qt.TextFormat.PlainText)
        self.new_account_label.setWordWrap(True)
        self.new_account_label.setProperty(u"role", u"strong")

        self.new_account_grid.addWidget(self.new_account_label, 0, 0, 1, 2)

        self.new_name_label = QLabel(self.new_page)
        self.new_name_label.setObjectName(u"new_name_label")
        self.new_name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.new_name_label.setProperty(u"role", u"label")

        self.new_account_grid.addWidget(self.new_name_label, 1, 0, 1, 1)

        self.new_title_label = QLabel(self.new_page)
        self.new_title_label.setObjectName(u"new_title_label")
        self.new_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.new_title_label.setProperty(u"role", u"label")

        self.new_account_grid.addWidget(self.new_title_label, 1, 1, 1, 1)

        self.new_name = QLineEdit(self.new_page)
        self.new_name.setObjectName(u"new_name")

        self.new_account_grid.addWidget(self.new_name, 2, 0, 1, 1)

        self.new_title = QLineEdit(self.new_page)
        self.new_title.setObjectName(u"new_title")

        self.new_account_grid.addWidget(self.new_title, 2, 1, 1, 1)

        self.new_name_error = QLabel(self.new_page)
        self.new_name_error.setObjectName(u"new_name_error")
        self.new_name_error.setTextFormat(Qt.TextFormat.PlainText)
        self.new_name_error.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.new_name_error.setWordWrap(True)
        self.new_name_error.setProperty(u"role", u"error")

        self.new_account_grid.addWidget(self.new_name_error, 3, 0, 1, 1)

        self.new_title_error = QLabel(self.new_page)
        self.new_title_error.setObjectName(u"new_title_error")
        self.new_title_error.setTextFormat(Qt.TextFormat.PlainText)
        self.new_title_error.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.new_title_error.setWordWrap(True)
        self.new_title_error.setProperty(u"role", u"error")

        self.new_account_grid.addWidget(self.new_title_error, 3, 1, 1, 1)

        self.new_login_label = QLabel(self.new_page)
        self.new_login_label.setObjectName(u"new_login_label")
        self.new_login_label.setTextFormat(Qt.TextFormat.PlainText)
        self.new_login_label.setProperty(u"role", u"label")

        self.new_account_grid.addWidget(self.new_login_label, 4, 0, 1, 2)

        self.new_login = QLineEdit(self.new_page)
        self.new_login.setObjectName(u"new_login")

        self.new_account_grid.addWidget(self.new_login, 5, 0, 1, 2)

        self.new_login_error = QLabel(self.new_page)
        self.new_login_error.setObjectName(u"new_login_error")
        self.new_login_error.setTextFormat(Qt.TextFormat.PlainText)
        self.new_login_error.setWordWrap(True)
        self.new_login_error.setProperty(u"role", u"error")

        self.new_account_grid.addWidget(self.new_login_error, 6, 0, 1, 2)

        self.new_password_label = QLabel(self.new_page)
        self.new_password_label.setObjectName(u"new_password_label")
        self.new_password_label.setTextFormat(Qt.TextFormat.PlainText)
        self.new_password_label.setProperty(u"role", u"label")

        self.new_account_grid.addWidget(self.new_password_label, 7, 0, 1, 1)

        self.new_password_again_label = QLabel(self.new_page)
        self.new_password_again_label.setObjectName(u"new_password_again_label")
        self.new_password_again_label.setTextFormat(Qt.TextFormat.PlainText)
        self.new_password_again_label.setProperty(u"role", u"label")

        self.new_account_grid.addWidget(self.new_password_again_label, 7, 1, 1, 1)

        self.new_password = QLineEdit(self.new_page)
        self.new_password.setObjectName(u"new_password")
        self.new_password.setEchoMode(QLineEdit.EchoMode.Password)

        self.new_account_grid.addWidget(self.new_password, 8, 0, 1, 1)

        self.new_password_again = QLineEdit(self.new_page)
        self.new_password_again.setObjectName(u"new_password_again")
        self.new_password_again.setEchoMode(QLineEdit.EchoMode.Password)

        self.new_account_grid.addWidget(self.new_password_again, 8, 1, 1, 1)

        self.new_password_error = QLabel(self.new_page)
        self.new_password_error.setObjectName(u"new_password_error")
        self.new_password_error.setTextFormat(Qt.TextFormat.PlainText)
        self.new_password_error.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.new_password_error.setWordWrap(True)
        self.new_password_error.setProperty(u"role", u"error")

        self.new_account_grid.addWidget(self.new_password_error, 9, 0, 1, 1)

        self.new_password_again_error = QLabel(self.new_page)
        self.new_password_again_error.setObjectName(u"new_password_again_error")
        self.new_password_again_error.setTextFormat(Qt.TextFormat.PlainText)
        self.new_password_again_error.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.new_password_again_error.setWordWrap(True)
        self.new_password_again_error.setProperty(u"role", u"error")

        self.new_account_grid.addWidget(self.new_password_again_error, 9, 1, 1, 1)

        self.new_password_hint = QLabel(self.new_page)
        self.new_password_hint.setObjectName(u"new_password_hint")
        self.new_password_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.new_password_hint.setWordWrap(True)
        self.new_password_hint.setProperty(u"role", u"help")

        self.new_account_grid.addWidget(self.new_password_hint, 10, 0, 1, 2)

        self.new_account_grid.setColumnStretch(0, 1)
        self.new_account_grid.setColumnStretch(1, 1)

        self.new_page_column.addLayout(self.new_account_grid)

        self.new_page_rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.new_page_column.addItem(self.new_page_rest)

        self.pages.addWidget(self.new_page)
        self.existing_page = QWidget()
        self.existing_page.setObjectName(u"existing_page")
        self.existing_page.setProperty(u"role", u"clear")
        self.existing_page_column = QVBoxLayout(self.existing_page)
        self.existing_page_column.setObjectName(u"existing_page_column")
        self.existing_page_column.setContentsMargins(0, 0, 0, 0)
        self.existing_page_grid = QGridLayout()
        self.existing_page_grid.setObjectName(u"existing_page_grid")
        self.existing_page_grid.setVerticalSpacing(4)
        self.existing_page_grid.setHorizontalSpacing(8)
        self.existing_page_grid.setContentsMargins(0, 0, 0, 0)
        self.existing_path_label = QLabel(self.existing_page)
        self.existing_path_label.setObjectName(u"existing_path_label")
        self.existing_path_label.setTextFormat(Qt.TextFormat.PlainText)
        self.existing_path_label.setProperty(u"role", u"label")

        self.existing_page_grid.addWidget(self.existing_path_label, 0, 0, 1, 2)

        self.existing_path = QLineEdit(self.existing_page)
        self.existing_path.setObjectName(u"existing_path")

        self.existing_page_grid.addWidget(self.existing_path, 1, 0, 1, 1)

        self.existing_path_browse = QPushButton(self.existing_page)
        self.existing_path_browse.setObjectName(u"existing_path_browse")
        self.existing_path_browse.setAutoDefault(False)
        self.existing_path_browse.setProperty(u"kind", u"secondary")

        self.existing_page_grid.addWidget(self.existing_path_browse, 1, 1, 1, 1)

        self.existing_path_error = QLabel(self.existing_page)
        self.existing_path_error.setObjectName(u"existing_path_error")
        self.existing_path_error.setTextFormat(Qt.TextFormat.PlainText)
        self.existing_path_error.setWordWrap(True)
        self.existing_path_error.setProperty(u"role", u"error")

        self.existing_page_grid.addWidget(self.existing_path_error, 2, 0, 1, 2)

        self.existing_page_grid.setColumnStretch(0, 1)

        self.existing_page_column.addLayout(self.existing_page_grid)

        self.existing_page_rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.existing_page_column.addItem(self.existing_page_rest)

        self.pages.addWidget(self.existing_page)
        self.server_page = QWidget()
        self.server_page.setObjectName(u"server_page")
        self.server_page.setProperty(u"role", u"clear")
        self.server_page_column = QVBoxLayout(self.server_page)
        self.server_page_column.setObjectName(u"server_page_column")
        self.server_page_column.setContentsMargins(0, 0, 0, 0)
        self.server_page_grid = QGridLayout()
        self.server_page_grid.setObjectName(u"server_page_grid")
        self.server_page_grid.setVerticalSpacing(4)
        self.server_page_grid.setHorizontalSpacing(8)
        self.server_page_grid.setContentsMargins(0, 0, 0, 0)
        self.server_host_label = QLabel(self.server_page)
        self.server_host_label.setObjectName(u"server_host_label")
        self.server_host_label.setTextFormat(Qt.TextFormat.PlainText)
        self.server_host_label.setProperty(u"role", u"label")

        self.server_page_grid.addWidget(self.server_host_label, 0, 0, 1, 2)

        self.server_host = QLineEdit(self.server_page)
        self.server_host.setObjectName(u"server_host")

        self.server_page_grid.addWidget(self.server_host, 1, 0, 1, 2)

        self.server_host_error = QLabel(self.server_page)
        self.server_host_error.setObjectName(u"server_host_error")
        self.server_host_error.setTextFormat(Qt.TextFormat.PlainText)
        self.server_host_error.setWordWrap(True)
        self.server_host_error.setProperty(u"role", u"error")

        self.server_page_grid.addWidget(self.server_host_error, 2, 0, 1, 2)

        self.server_port_label = QLabel(self.server_page)
        self.server_port_label.setObjectName(u"server_port_label")
        self.server_port_label.setTextFormat(Qt.TextFormat.PlainText)
        self.server_port_label.setProperty(u"role", u"label")

        self.server_page_grid.addWidget(self.server_port_label, 3, 0, 1, 2)

        self.server_port = QLineEdit(self.server_page)
        self.server_port.setObjectName(u"server_port")

        self.server_page_grid.addWidget(self.server_port, 4, 0, 1, 2)

        self.server_port_error = QLabel(self.server_page)
        self.server_port_error.setObjectName(u"server_port_error")
        self.server_port_error.setTextFormat(Qt.TextFormat.PlainText)
        self.server_port_error.setWordWrap(True)
        self.server_port_error.setProperty(u"role", u"error")

        self.server_page_grid.addWidget(self.server_port_error, 5, 0, 1, 2)

        self.server_database_label = QLabel(self.server_page)
        self.server_database_label.setObjectName(u"server_database_label")
        self.server_database_label.setTextFormat(Qt.TextFormat.PlainText)
        self.server_database_label.setProperty(u"role", u"label")

        self.server_page_grid.addWidget(self.server_database_label, 6, 0, 1, 2)

        self.server_database = QLineEdit(self.server_page)
        self.server_database.setObjectName(u"server_database")

        self.server_page_grid.addWidget(self.server_database, 7, 0, 1, 2)

        self.server_database_error = QLabel(self.server_page)
        self.server_database_error.setObjectName(u"server_database_error")
        self.server_database_error.setTextFormat(Qt.TextFormat.PlainText)
        self.server_database_error.setWordWrap(True)
        self.server_database_error.setProperty(u"role", u"error")

        self.server_page_grid.addWidget(self.server_database_error, 8, 0, 1, 2)

        self.server_certificate_label = QLabel(self.server_page)
        self.server_certificate_label.setObjectName(u"server_certificate_label")
        self.server_certificate_label.setTextFormat(Qt.TextFormat.PlainText)
        self.server_certificate_label.setProperty(u"role", u"label")

        self.server_page_grid.addWidget(self.server_certificate_label, 9, 0, 1, 2)

        self.server_certificate = QLineEdit(self.server_page)
        self.server_certificate.setObjectName(u"server_certificate")

        self.server_page_grid.addWidget(self.server_certificate, 10, 0, 1, 1)

        self.server_certificate_browse = QPushButton(self.server_page)
        self.server_certificate_browse.setObjectName(u"server_certificate_browse")
        self.server_certificate_browse.setAutoDefault(False)
        self.server_certificate_browse.setProperty(u"kind", u"secondary")

        self.server_page_grid.addWidget(self.server_certificate_browse, 10, 1, 1, 1)

        self.server_certificate_error = QLabel(self.server_page)
        self.server_certificate_error.setObjectName(u"server_certificate_error")
        self.server_certificate_error.setTextFormat(Qt.TextFormat.PlainText)
        self.server_certificate_error.setWordWrap(True)
        self.server_certificate_error.setProperty(u"role", u"error")

        self.server_page_grid.addWidget(self.server_certificate_error, 11, 0, 1, 2)

        self.server_page_grid.setColumnStretch(0, 1)

        self.server_page_column.addLayout(self.server_page_grid)

        self.server_page_rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.server_page_column.addItem(self.server_page_rest)

        self.pages.addWidget(self.server_page)

        self.content_column.addWidget(self.pages)

        self.scroll.setWidget(self.content)

        self.column.addWidget(self.scroll)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.busy = QLabel(ProfileForm)
        self.busy.setObjectName(u"busy")
        self.busy.setTextFormat(Qt.TextFormat.PlainText)
        self.busy.setProperty(u"role", u"soft")

        self.foot.addWidget(self.busy)

        self.foot_rest = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.foot_rest)

        self.cancel = QPushButton(ProfileForm)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)
        self.cancel.setProperty(u"kind", u"secondary")

        self.foot.addWidget(self.cancel)

        self.submit = QPushButton(ProfileForm)
        self.submit.setObjectName(u"submit")
        self.submit.setAutoDefault(False)
        self.submit.setProperty(u"kind", u"primary")

        self.foot.addWidget(self.submit)


        self.column.addLayout(self.foot)

        self.column.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.profile_label.setBuddy(self.profile)
        self.new_path_label.setBuddy(self.new_path)
        self.new_passphrase_label.setBuddy(self.new_passphrase)
        self.new_passphrase_again_label.setBuddy(self.new_passphrase_again)
        self.new_name_label.setBuddy(self.new_name)
        self.new_title_label.setBuddy(self.new_title)
        self.new_login_label.setBuddy(self.new_login)
        self.new_password_label.setBuddy(self.new_password)
        self.new_password_again_label.setBuddy(self.new_password_again)
        self.existing_path_label.setBuddy(self.existing_path)
        self.server_host_label.setBuddy(self.server_host)
        self.server_port_label.setBuddy(self.server_port)
        self.server_database_label.setBuddy(self.server_database)
        self.server_certificate_label.setBuddy(self.server_certificate)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ProfileForm)
    # setupUi

    def retranslateUi(self, ProfileForm):
        ProfileForm.setWindowTitle(QCoreApplication.translate("ProfileForm", u"Ny profil \u2013 fsclient", None))
        self.heading.setText(QCoreApplication.translate("ProfileForm", u"Anslut till en databas", None))
        self.problem.setText("")
        self.kind_label.setText(QCoreApplication.translate("ProfileForm", u"Var finns databasen?", None))
        self.kind_new.setText(QCoreApplication.translate("ProfileForm", u"Ny p\u00e5 den h\u00e4r datorn", None))
        self.kind_existing.setText(QCoreApplication.translate("ProfileForm", u"Finns p\u00e5 den h\u00e4r datorn", None))
        self.kind_server.setText(QCoreApplication.translate("ProfileForm", u"Server", None))
        self.profile_label.setText(QCoreApplication.translate("ProfileForm", u"Profilens namn", None))
#if QT_CONFIG(accessibility)
        self.profile.setAccessibleName(QCoreApplication.translate("ProfileForm", u"Profilens namn", None))
#endif // QT_CONFIG(accessibility)
        self.profile.setPlaceholderText(QCoreApplication.translate("ProfileForm", u"Enhetens namn", None))
        self.profile_error.setText("")
        self.new_path_label.setText(QCoreApplication.translate("ProfileForm", u"Var databasen ska ligga", None))
#if QT_CONFIG(accessibility)
        self.new_path.setAccessibleName(QCoreApplication.translate("ProfileForm", u"Var databasen ska ligga", None))
#endif // QT_CONFIG(accessibility)
        self.new_path_browse.setText(QCoreApplication.translate("ProfileForm", u"V\u00e4lj \u2026", None))
        self.new_path_error.setText("")
        self.new_passphrase_label.setText(QCoreApplication.translate("ProfileForm", u"Databasens l\u00f6senfras", None))
        self.new_passphrase_again_label.setText(QCoreApplication.translate("ProfileForm", u"L\u00f6senfrasen igen", None))
#if QT_CONFIG(accessibility)
        self.new_passphrase.setAccessibleName(QCoreApplication.translate("ProfileForm", u"Databasens l\u00f6senfras", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.new_passphrase.setAccessibleDescription(QCoreApplication.translate("ProfileForm", u"Minst 12 tecken, g\u00e4rna flera ord. Utan l\u00f6senfrasen kan ingen \u00f6ppna databasen igen, inte heller vi. Skriv upp den och l\u00e5s in den.", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.new_passphrase_again.setAccessibleName(QCoreApplication.translate("ProfileForm", u"L\u00f6senfrasen igen", None))
#endif // QT_CONFIG(accessibility)
        self.new_passphrase_error.setText("")
        self.new_passphrase_again_error.setText("")
        self.new_passphrase_hint.setText(QCoreApplication.translate("ProfileForm", u"Minst 12 tecken, g\u00e4rna flera ord.", None))
        self.new_passphrase_risk.setText(QCoreApplication.translate("ProfileForm", u"Utan l\u00f6senfrasen kan ingen \u00f6ppna databasen igen, inte heller vi. Skriv upp den och l\u00e5s in den.", None))
        self.new_account_label.setText(QCoreApplication.translate("ProfileForm", u"Du som blir databasens f\u00f6rsta administrat\u00f6r", None))
        self.new_name_label.setText(QCoreApplication.translate("ProfileForm", u"Ditt namn", None))
        self.new_title_label.setText(QCoreApplication.translate("ProfileForm", u"Din titel", None))
#if QT_CONFIG(accessibility)
        self.new_name.setAccessibleName(QCoreApplication.translate("ProfileForm", u"Ditt namn", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.new_title.setAccessibleName(QCoreApplication.translate("ProfileForm", u"Din titel", None))
#endif // QT_CONFIG(accessibility)
        self.new_title.setPlaceholderText(QCoreApplication.translate("ProfileForm", u"Systemf\u00f6rvaltare", None))
        self.new_name_error.setText("")
        self.new_title_error.setText("")
        self.new_login_label.setText(QCoreApplication.translate("ProfileForm", u"Anv\u00e4ndarnamn", None))
#if QT_CONFIG(accessibility)
        self.new_login.setAccessibleName(QCoreApplication.translate("ProfileForm", u"Anv\u00e4ndarnamn", None))
#endif // QT_CONFIG(accessibility)
        self.new_login_error.setText("")
        self.new_password_label.setText(QCoreApplication.translate("ProfileForm", u"L\u00f6senord", None))
        self.new_password_again_label.setText(QCoreApplication.translate("ProfileForm", u"L\u00f6senordet igen", None))
#if QT_CONFIG(accessibility)
        self.new_password.setAccessibleName(QCoreApplication.translate("ProfileForm", u"L\u00f6senord", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.new_password.setAccessibleDescription(QCoreApplication.translate("ProfileForm", u"Minst 12 tecken. En mening \u00e4r l\u00e4ttast att minnas.", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.new_password_again.setAccessibleName(QCoreApplication.translate("ProfileForm", u"L\u00f6senordet igen", None))
#endif // QT_CONFIG(accessibility)
        self.new_password_error.setText("")
        self.new_password_again_error.setText("")
        self.new_password_hint.setText(QCoreApplication.translate("ProfileForm", u"Minst 12 tecken. En mening \u00e4r l\u00e4ttast att minnas.", None))
        self.existing_path_label.setText(QCoreApplication.translate("ProfileForm", u"Databasens fil", None))
#if QT_CONFIG(accessibility)
        self.existing_path.setAccessibleName(QCoreApplication.translate("ProfileForm", u"Databasens fil", None))
#endif // QT_CONFIG(accessibility)
        self.existing_path_browse.setText(QCoreApplication.translate("ProfileForm", u"V\u00e4lj \u2026", None))
        self.existing_path_error.setText("")
        self.server_host_label.setText(QCoreApplication.translate("ProfileForm", u"Server", None))
#if QT_CONFIG(accessibility)
        self.server_host.setAccessibleName(QCoreApplication.translate("ProfileForm", u"Server", None))
#endif // QT_CONFIG(accessibility)
        self.server_host.setPlaceholderText(QCoreApplication.translate("ProfileForm", u"db.kommunen.se", None))
        self.server_host_error.setText("")
        self.server_port_label.setText(QCoreApplication.translate("ProfileForm", u"Port", None))
#if QT_CONFIG(accessibility)
        self.server_port.setAccessibleName(QCoreApplication.translate("ProfileForm", u"Port", None))
#endif // QT_CONFIG(accessibility)
        self.server_port.setPlaceholderText(QCoreApplication.translate("ProfileForm", u"5432", None))
        self.server_port_error.setText("")
        self.server_database_label.setText(QCoreApplication.translate("ProfileForm", u"Databas", None))
#if QT_CONFIG(accessibility)
        self.server_database.setAccessibleName(QCoreApplication.translate("ProfileForm", u"Databas", None))
#endif // QT_CONFIG(accessibility)
        self.server_database_error.setText("")
        self.server_certificate_label.setText(QCoreApplication.translate("ProfileForm", u"Serverns rotcertifikat", None))
#if QT_CONFIG(accessibility)
        self.server_certificate.setAccessibleName(QCoreApplication.translate("ProfileForm", u"Serverns rotcertifikat", None))
#endif // QT_CONFIG(accessibility)
        self.server_certificate_browse.setText(QCoreApplication.translate("ProfileForm", u"V\u00e4lj \u2026", None))
        self.server_certificate_error.setText("")
        self.busy.setText("")
        self.cancel.setText(QCoreApplication.translate("ProfileForm", u"Avbryt", None))
        self.submit.setText(QCoreApplication.translate("ProfileForm", u"Skapa profilen", None))
    # retranslateUi

